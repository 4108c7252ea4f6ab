/** Given and family names of languages in Latin letters, between spaces; `_` is a space inside one. */
export const latinNames: Record<string, { given: string; family: string; familyFirst?: true }> = {
  english: {
    given:
      'Olivia Liam Emma Noah Charlotte Oliver Amelia James Sophia Benjamin Hannah Lucas Grace Ethan Chloe Daniel Zoë Samuel Abigail Renée',
    family:
      "Smith Johnson Williams Brown Taylor Anderson Thompson Walker Wright Scott Green Baker Hall Clarke Mitchell Carter Phillips Evans Smythe-Jones D'Arcy",
  },
  irish: {
    given: 'Síle Aoife Ciarán Niamh Oisín Saoirse Pádraig Róisín Éamonn Caoimhe',
    family: "O'Brien O'Sullivan Ní_Dhomhnaill Byrne Ó_Súilleabháin McCarthy Doyle Fitzgerald",
  },
  french: {
    given:
      'Amélie François Chloé Étienne Zoé Jérôme Anaïs Benoît Geneviève Loïc Maëlle Jean-Luc Noémie Raphaël Élodie Marie-Ève',
    family:
      'Tremblay Gagnon Côté Bouchard Lefèvre Béland Dubois Moreau Lévesque Gagné Bélanger Château-Renaud Pelletier Hébert',
  },
  spanish: {
    given:
      'Sofía Mateo Valentina Santiago Camila Nicolás Lucía Joaquín Ximena Andrés María_José Óscar Ángela Íñigo Renata Jesús',
    family:
      'García-López Rodríguez Martínez Hernández Muñoz González Núñez Peña Ramírez Ibáñez Domínguez Castañeda Ortiz Zúñiga',
  },
  portuguese: {
    given: 'João Beatriz Antônio Conceição Luís Inês Gonçalo Júlia Caetano Fábio Letícia Thaís',
    family: 'Silva Conceição Gonçalves Araújo Magalhães Simões Guimarães Assunção Leão Falcão',
  },
  german: {
    given: 'Jürgen Käthe Björn Anneliese Sören Günther Lena Maximilian Heike Jörg Ulrike',
    family: 'Müller Groß Schröder Weiß Köhler Strauß Krüger Böhm Jäger Schäfer von_der_Heide Vogt',
  },
  polish: {
    given: 'Łukasz Zofia Paweł Małgorzata Grażyna Michał Agnieszka Wojciech Żaneta Stanisław',
    family: 'Żółć Wiśniewska Kowalczyk Wójcik Zieliński Dąbrowska Szymański Jabłoński Źrebiec',
  },
  czech: {
    given: 'Jiří Tereza Ondřej Kateřina Vojtěch Eliška Řehoř Markéta Šimon Žofie',
    family: 'Novák Dvořáková Procházka Němcová Kučera Čermák Horáčková Jelínek Růžička',
  },
  danish: {
    given: 'Søren Astrid Jørgen Freja Bjørn Åse Mads Kirsten Øystein Signe',
    family: 'Ærø Nielsen Sørensen Højgaard Østergaard Møller Kjær Bøgh Ågård',
  },
  icelandic: {
    given: 'Þórdís Björk Guðmundur Sigríður Ægir Ragnheiður Jökull Ásta',
    family: 'Ægisdóttir Guðmundsson Þorláksdóttir Sigurðsson Jónsdóttir Björnsson',
  },
  turkish: {
    given: 'İbrahim Ayşe Çağla Şükrü Gülşen Ömer Işıl Uğur Müge Bülent',
    family: 'Çağlar Yılmaz Öztürk Şahin Güneş Kılıç Aydın Doğan Işık',
  },
  vietnamese: {
    given: 'Minh_Khai Thảo Đức Hương Tuấn Phương Quỳnh Hải Ngọc_Ánh Dũng',
    family: 'Nguyễn Trần Lê Phạm Hoàng Đặng Võ Bùi Đỗ',
    familyFirst: true,
  },
  filipino: {
    given: 'Maria_Corazon Juan_Miguel Luzviminda Jejomar Marisol Rodrigo Analyn',
    family: 'Santos Reyes Dela_Cruz Bautista Villanueva Peñaflorida Macaraeg Dimaculangan',
  },
  indonesian: {
    given: 'Slamet Budiono Sutarmi Kartini Suyatno Wagiman Ponirah Sri_Rahayu',
    family: '',
  },
  punjabi: {
    given: 'Gurpreet Harjit Simran Jaspreet Manpreet Kuldeep Navjot Rajvinder',
    family: 'Singh Kaur Gill Dhillon Sandhu Grewal Sidhu Brar',
  },
  yoruba: {
    given: 'Oluwaseun Ayọ̀délé Ngozi Chukwuemeka Adébáyọ̀ Folákẹ́ Temitope Babátúndé',
    family: 'Okafor Adéyẹmí Ògúnlẹ́yẹ Balogun Akíntọ́lá Eze Nwosu Ọládipọ̀',
  },
  swahili: {
    given: 'Wanjiru Kamau Achieng Otieno Makena Baraka Zawadi Juma',
    family: "Mwangi Odhiambo Kariuki Nyong'o Ng'ang'a Wambui Njoroge",
  },
  hawaiian: {
    given: 'Keoni Leilani Kaʻiulani Kawika Noelani Kekoa Hōkūlani Makana',
    family: 'Kahananui Kealoha Kaʻahumanu Nāone Kalanianaʻole ʻIolani',
  },
  maori: {
    given: 'Aroha Tāne Mārama Wiremu Hēmi Ngāio Rangi Whetū',
    family: 'Ngata Te_Kanawa Pōmare Tūhoe Parātene Māhia',
  },
};
