import type { api as english } from '../en/api.ts';

export const api: typeof english = {
  apiStep_Resume: 'CV',
  apiStep_Form: 'Formulaire',
  'apiStep_SMS conversation': 'Échange par SMS',
  'apiStep_Voice or video interview': 'Entretien vocal ou vidéo',
  'apiMetric_funnel.invited': 'Candidatures invitées ou enregistrées pendant la période.',
  'apiMetric_funnel.started':
    'Parmi les invités de la période, ceux qui ont commencé ou terminé au moins une étape ou y ont été éliminés. Ouvrir le lien ne suffit pas.',
  'apiMetric_funnel.completed':
    'Parmi les invités de la période, ceux qui ont terminé toutes les étapes obligatoires.',
  'apiMetric_rate.response': 'Ceux qui ont commencé, parmi les invités.',
  'apiMetric_rate.completion': 'Ceux qui ont terminé, parmi ceux qui ont commencé.',
  'apiMetric_rate.dropoff': 'Ceux qui ont commencé sans terminer, parmi ceux qui ont commencé.',
  'apiMetric_rate.pipeline': 'Ceux qui ont terminé, parmi les invités.',
  'apiMetric_rate.knockout':
    'Ceux qui ont commencé sans terminer et ont été éliminés lors d’une tentative, parmi ceux qui ont commencé.',
  'apiMetric_rate.dismissed':
    'Ceux qui ont commencé sans terminer, n’ont pas été éliminés et ont été écartés par l’équipe, parmi ceux qui ont commencé.',
  'apiMetric_rate.abandon':
    'Ceux qui ont commencé sans terminer, ni éliminés ni écartés, alors que l’échéance est passée ou que rien ne s’est produit pendant le nombre de jours fixé par l’espace de travail, 7 au départ, parmi ceux qui ont commencé.',
  'apiMetric_rate.in_progress':
    'Ceux qui ont commencé sans terminer et n’ont été ni éliminés ni écartés et n’ont pas abandonné, parmi ceux qui ont commencé.',
  'apiMetric_step.rate':
    'Parmi les invités de la période arrivés à l’étape, ceux qui l’ont terminée lors d’une tentative, même si une autre les a éliminés.',
  'apiMetric_tte.mean':
    'De l’invitation à la première action du candidat lui-même (lien ouvert, message, appel, étape)\u00a0: la moyenne de ceux qui ont agi.',
  'apiMetric_tte.median':
    'De l’invitation à la première action du candidat lui-même (lien ouvert, message, appel, étape)\u00a0: la valeur médiane de ceux qui ont agi.',
  'apiMetric_tte.min':
    'De l’invitation à la première action du candidat lui-même (lien ouvert, message, appel, étape)\u00a0: le délai le plus court.',
  'apiMetric_tte.max':
    'De l’invitation à la première action du candidat lui-même (lien ouvert, message, appel, étape)\u00a0: le délai le plus long.',
};
