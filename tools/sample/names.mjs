const words = (text) => text.trim().split(/\s+/);
/** "太郎:taro" → a name and how it reads in Latin letters. */
const spelled = (text) => words(text).map((w) => w.split(':'));
const plain = (text) => words(text).map((w) => [w.replaceAll('_', ' '), null]);

/** First and last names by culture; each entry is [name, Latin spelling for addresses or null]. Underscores stand for spaces. */
export const CULTURES = {
	english: {
		first: plain(
			`James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Sarah Charles Karen Christopher Lisa Daniel Nancy Matthew Betty Anthony Margaret Mark Sandra Donald Ashley Steven Kimberly Paul Emily Andrew Donna Joshua Michelle Kenneth Carol Kevin Amanda Brian Dorothy George Melissa Timothy Deborah Ronald Stephanie Edward Rebecca Jason Sharon Jeffrey Laura Ryan Cynthia Jacob Kathleen Gary Amy Nicholas Angela Eric Shirley Jonathan Anna Stephen Brenda Larry Pamela Justin Emma Scott Nicole Brandon Helen Benjamin Samantha Samuel Katherine Gregory Christine Alexander Debra Patrick Rachel Frank Carolyn Raymond Janet Jack Catherine Dennis Maria Jerry Heather Tyler Diane Aaron Olivia Jose Julie Adam Joyce Nathan Victoria Henry Ruth Zachary Virginia Douglas Lauren Peter Kelly Kyle Christina Noah Joan Ethan Evelyn Jeremy Judith Walter Megan Christian Andrea Keith Cheryl Roger Hannah Terry Jacqueline Austin Martha Sean Gloria Gerald Teresa Carl Ann Dylan Sara Harold Madison Jordan Frances Jesse Kathryn Bryan Janice Lawrence Jean Arthur Abigail Gabriel Alice Bruce Julia Logan Judy Billy Sophia Joe Grace Alan Denise Juan Amber Elijah Doris Willie Marilyn Albert Danielle Wayne Beverly Randy Isabella Mason Theresa Vincent Diana Liam Natalie Roy Brittany Bobby Charlotte Caleb Marie Bradley Kayla Russell Alexis Lucas Lori`
		),
		last: plain(
			`Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Thomas Moore Jackson Martin Lee Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Nelson Baker Hall Campbell Mitchell Carter Roberts Phillips Evans Turner Parker Collins Edwards Stewart Morris Murphy Cook Rogers Morgan Cooper Peterson Bailey Reed Kelly Howard Ward Cox Richardson Wood Watson Brooks Bennett Gray James Hughes Price Myers Long Foster Sanders Ross Powell Sullivan Russell Jenkins Perry Butler Barnes Fisher Henderson Coleman Simmons Patterson Jordan Reynolds Hamilton Graham Wallace Cole West Hayes Gibson Ellis Stevens Murray Ford Marshall Owens McDonald Harrison Kennedy Wells Woods Washington Henry Freeman Webb Tucker Burns Crawford Olson Simpson Porter Hunter Gordon Shaw Snyder Mason Dixon Hunt Hicks Holmes Palmer Wagner Black Robertson Boyd Rose Stone Salazar Fox Warren Mills Meyer Rice Nichols Knight Ferguson Hawkins O'Neill O'Brien O'Connor MacKenzie McCarthy McGregor Fitzgerald Armstrong Carpenter Lawrence Elliott Chapman Lawson Fields Bishop Carr Lane Harvey Burke Weaver Oliver Montgomery Matthews Wheeler Franklin Lynch Hansen Bradley Fowler Newman Bowman Davidson May Day Brewer Holland Schmidt Douglas Fleming Jensen Lambert Newton Soto Abbott Whitaker Thornton Hargreaves Pemberton Ashworth Blackwood Fairbanks Holloway Lockhart Merriweather Northcott Radcliffe Sinclair Stanhope Thackeray Underwood Vaughan Wainwright Yarwood Attenborough Bancroft Chadwick Dunmore Ellsworth`
		)
	},
	german: {
		first: plain(
			`Jürgen Anna Peter Katharina Michael Sabine Thomas Claudia Andreas Susanne Stefan Petra Christian Birgit Markus Nicole Martin Stefanie Wolfgang Andrea Klaus Monika Matthias Julia Frank Heike Jens Kerstin Uwe Silke Lukas Lena Jonas Hannah Felix Leonie Maximilian Sophie Paul Marie Tobias Franziska Sebastian Christina Björn Anke Günther Ursula Jörg Brigitte Florian Karin Dirk Gabriele Ralf Martina Hans-Peter Anne-Marie Karl Ingrid Holger Ulrike Sven Daniela Torsten Melanie Rüdiger Käthe Bernd Anja Carsten Tanja`
		),
		last: plain(
			`Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer von_der_Heide von_Weizsäcker zu_Hohenstein Großmann Süßmilch`
		)
	},
	french: {
		first: plain(
			`Jean Marie Pierre Nathalie Michel Isabelle Philippe Sylvie Alain Catherine Nicolas Valérie Christophe Céline Patrick Sandrine François Françoise Laurent Stéphanie Frédéric Aurélie Julien Émilie Stéphane Chloé Sébastien Léa Thomas Camille Hélène Jérôme Noémie Benoît Agnès Théo Zoé Loïc Anaïs Raphaël Élodie Jean-Luc Anne-Sophie Mathieu Solène Guillaume Maëlle Cédric Manon Rémi Inès`
		),
		last: plain(
			`Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefèvre Michel Garcia David Bertrand Roux Vincent Fournier Morel Girard André Mercier Dupont Lambert Bonnet François Martinez Legrand Garnier Faure Rousseau Blanc Guérin Muller Henry Roussel Nicolas Perrin Morin Mathieu Clément Gauthier Dumont Lopez Fontaine Chevalier Robin Masson Sanchez Gérard Nguyen Boyer Denis Lemaire Duval Joly Gautier Roger Roche Roy Noël Meyer Lucas Meunier Jean Pérez Marchand Dufour Blanchard Barbier Brun Dumas Brunet Schmitt Leroux Colin Fernandez de_La_Fontaine Le_Goff d'Ornano L'Hermite`
		)
	},
	spanish: {
		first: plain(
			`José María Antonio Carmen Juan Ana Manuel Isabel Francisco Laura David Cristina Javier Marta Daniel Lucía Carlos Elena Jesús Pilar Alejandro Paula Miguel Raquel Rafael Sara Pedro Rosa Ángel Beatriz Sergio Sofía Pablo Inés Fernando Andrea Luis Mónica Álvaro Julia Iván Nuria Óscar Rocío Rubén Alba Adrián Irene Joaquín Begoña Andrés Ximena Guadalupe Itziar Iñaki Núria Diego Valentina Matías Camila`
		),
		last: plain(
			`García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina Garrido Cortés Castillo Santos Lozano Guerrero Cano Prieto Méndez Cruz Calvo Gallego Vidal León Márquez Herrera Peña Flores Cabrera Campos Vega Fuentes Carrasco Díez Reyes Caballero Nieto Aguilar Pascual Santana Herrero Montero Lorenzo Hidalgo de_la_Cruz de_la_Fuente del_Río Zúñiga Ibáñez Echeverría`
		)
	},
	italian: {
		first: plain(
			`Marco Giulia Andrea Francesca Francesco Chiara Alessandro Sara Luca Martina Matteo Laura Lorenzo Elena Davide Alessia Simone Valentina Giuseppe Silvia Antonio Paola Roberto Federica Stefano Elisa Niccolò Ilaria Giovanni Anna Riccardo Giorgia Paolo Claudia Gabriele Cristina Nicolò Beatrice Leonardo Camilla`
		),
		last: plain(
			`Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca Mancini Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola De_Santis D'Angelo Marchetti Parisi Villa Conte Ferraro Ferri Fabbri Bianco Marini Grasso Valentini Messina Sala De_Angelis Gatti Pellegrini Palumbo Sanna Farina Rizzi Monti Cattaneo Morelli Amato Silvestri Mazza Testa Grassi Pellegrino Carbone Giuliani Benedetti`
		)
	},
	polish: {
		first: plain(
			`Piotr Anna Krzysztof Maria Andrzej Katarzyna Tomasz Małgorzata Paweł Agnieszka Jan Barbara Michał Krystyna Marcin Ewa Jakub Elżbieta Adam Zofia Łukasz Teresa Mateusz Magdalena Wojciech Joanna Grzegorz Monika Rafał Aleksandra Sławomir Grażyna`
		),
		last: plain(
			`Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Wojciechowski Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Michalski Król Wieczorek Jabłoński Wróbel Nowakowski Majewski Olszewski Stępień Malinowski Jaworski Adamczyk Dudek Nowicki Pawlak Górski Witkowski Walczak Sikora Baran Rutkowski Michalak Szewczyk Ostrowski Tomaszewski Pietrzak Zalewski Wróblewski`
		)
	},
	dutch: {
		first: plain(
			`Jan Anna Pieter Maria Johannes Johanna Daan Emma Sem Sophie Lucas Julia Bram Lotte Thijs Sanne Jeroen Femke Maarten Marieke Koen Anouk Joost Ilse Ruben Eva Willem Saskia Bas Iris Gijs Fleur Hendrik Wilma Niels Esther`
		),
		last: plain(
			`de_Jong Jansen de_Vries van_den_Berg Bakker van_Dijk Visser Janssen Smit Meijer de_Boer Mulder de_Groot Bos Vos Peters Hendriks van_Leeuwen Dekker Brouwer de_Wit Dijkstra Smits de_Graaf van_der_Meer van_der_Linden Kok Jacobs de_Haan Vermeulen van_den_Heuvel van_der_Veen van_den_Broek de_Bruijn van_der_Heijden Schouten van_Beek Willems van_Vliet van_der_Ven Hoekstra Maas Verhoeven Koster van_Dam van_der_Wal Prins Blom Huisman Peeters`
		)
	},
	nordic: {
		first: plain(
			`Lars Anna Erik Maria Karl Elisabeth Anders Kristina Per Eva Johan Birgitta Nils Ingrid Mikael Karin Björn Linnea Åsa Göran Märta Søren Mette Jørgen Kirsten Øyvind Siri Håkon Solveig Mikko Aino Jukka Päivi Olof Ylva Henrik Astrid Magnus Freja`
		),
		last: plain(
			`Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson Jönsson Lindberg Jakobsson Magnusson Lindström Olofsson Lindqvist Lindgren Berg Axelsson Bergström Lundberg Lind Lundgren Mattsson Berglund Fredriksson Sandberg Henriksson Sjöberg Forsberg Wallin Engström Hansen Johansen Nielsen Jensen Pedersen Christensen Sørensen Rasmussen Jørgensen Kristiansen Østergaard Ågård Korhonen Virtanen Mäkinen Nieminen Hämäläinen`
		)
	},
	portuguese: {
		first: plain(
			`João Maria José Ana Antônio Francisca Carlos Adriana Paulo Juliana Pedro Márcia Lucas Fernanda Luiz Patrícia Marcos Aline Luís Sandra Gabriel Camila Rafael Amanda Daniel Bruna Marcelo Jéssica Bruno Letícia Eduardo Júlia Felipe Luciana Thiago Vanessa Gonçalo Conceição`
		),
		last: plain(
			`Silva Santos Oliveira Souza Rodrigues Ferreira Alves Pereira Lima Gomes Costa Ribeiro Martins Carvalho Almeida Lopes Soares Fernandes Vieira Barbosa Rocha Dias Nascimento Andrade Moreira Nunes Marques Machado Mendes Freitas Cardoso Ramos Gonçalves Santana Teixeira Araújo Magalhães Guimarães Brandão Assunção dos_Santos da_Silva de_Souza do_Nascimento`
		)
	},
	indian: {
		first: plain(
			`Aarav Priya Rahul Ananya Amit Pooja Rohan Neha Vikram Kavita Arjun Deepika Sanjay Sunita Rajesh Meera Anil Lakshmi Suresh Divya Karthik Shreya Nikhil Aishwarya Manish Ritu Ashok Swati Ganesh Radha Harish Jyoti Varun Nisha Siddharth Tanvi Arun Padma Vijay Sneha`
		),
		last: plain(
			`Sharma Patel Singh Kumar Gupta Reddy Nair Iyer Mehta Shah Joshi Rao Verma Agarwal Desai Kapoor Chopra Malhotra Bhatia Banerjee Chatterjee Mukherjee Das Ghosh Sen Pillai Menon Krishnan Subramanian Venkataraman Naidu Chowdhury Mishra Pandey Tiwari Dubey Trivedi Kulkarni Deshpande Patil Jain Bose Dutta Saxena Srivastava Khanna Sethi Arora Gill Bedi`
		)
	},
	japanese: {
		first: spelled(
			`太郎:taro 花子:hanako 健太:kenta 美咲:misaki 翔太:shota 陽菜:hina 大輔:daisuke 愛:ai 拓也:takuya 結衣:yui 直樹:naoki 真由美:mayumi 誠:makoto 裕子:yuko 浩:hiroshi 恵子:keiko 隆:takashi 由美子:yumiko 健一:kenichi 明美:akemi 修:osamu 直美:naomi 哲也:tetsuya 香織:kaori 和也:kazuya 麻衣:mai 亮:ryo 彩:aya`
		),
		last: spelled(
			`佐藤:sato 鈴木:suzuki 高橋:takahashi 田中:tanaka 伊藤:ito 渡辺:watanabe 山本:yamamoto 中村:nakamura 小林:kobayashi 加藤:kato 吉田:yoshida 山田:yamada 佐々木:sasaki 山口:yamaguchi 松本:matsumoto 井上:inoue 木村:kimura 林:hayashi 斎藤:saito 清水:shimizu 山崎:yamazaki 森:mori 池田:ikeda 橋本:hashimoto 阿部:abe 石川:ishikawa 山下:yamashita 中島:nakajima 石井:ishii 小川:ogawa 前田:maeda 岡田:okada 長谷川:hasegawa 藤田:fujita 後藤:goto 近藤:kondo 村上:murakami 遠藤:endo 青木:aoki 坂本:sakamoto`
		)
	},
	chinese: {
		first: spelled(
			`伟:wei 芳:fang 娜:na 秀英:xiuying 敏:min 静:jing 丽:li 强:qiang 磊:lei 军:jun 洋:yang 勇:yong 艳:yan 杰:jie 娟:juan 涛:tao 明:ming 超:chao 秀兰:xiulan 霞:xia 建国:jianguo 晓明:xiaoming 志强:zhiqiang 雪梅:xuemei 浩然:haoran 子涵:zihan 欣怡:xinyi 宇航:yuhang`
		),
		last: spelled(
			`王:wang 李:li 张:zhang 刘:liu 陈:chen 杨:yang 黄:huang 赵:zhao 吴:wu 周:zhou 徐:xu 孙:sun 马:ma 朱:zhu 胡:hu 郭:guo 何:he 高:gao 林:lin 罗:luo 郑:zheng 梁:liang 谢:xie 宋:song 唐:tang 许:xu 韩:han 冯:feng 邓:deng 曹:cao 彭:peng 曾:zeng 欧阳:ouyang 司马:sima`
		)
	}
};
