/** Common first names of people in the news, written down for this project; names of both genders are left out. */
const MEN = `
Aaron Abbas Abdul Abdullah Abdel Abraham Adam Adel Adrian Ahmad Ahmed Akbar Alan Albert Alberto Aleksandar Aleksei Alejandro Alex Alexander Alexandre Alexei Alfred Ali Allan
Alvaro Amir Amit Anatoly Anders Andre Andrea Andreas Andrei Andres Andrew Andrzej Andy Angus Anthony Antonio Antony Anwar Arif Arnold Artem Arthur Arturo Asad Ashraf Asif Atul Augusto
Barack Barry Bart Bashar Basil Ben Benedict Benjamin Benny Bernard Bernie Bill Bob Bogdan Boris Brad Brandon Brendan Brett Brian Bruce Bruno Bryan Burak Carl Carles Carlos Cem Charles Chuck
Chris Christian Christopher Christophe Claude Clement Colin Connor Craig Cyril Dale Damian Dan Daniel Danny Dario Darren Dave David Davide Declan Denis Dennis Derek Desmond Dick Didier
Diego Dieter Dmitri Dmitry Dominic Donald Doug Douglas Duncan Ebrahim Eddie Edgar Eduardo Edward Edwin Ehud Elias Elijah Elliot Emil Emilio Emmanuel Enrique Eric Erik Ernest Esteban Ethan Eugene
Evan Faisal Farhan Farid Felipe Felix Ferdinand Fernando Fidel Filip Florian Francesco Francisco Francois François Frank Franz Fred Frederick Gabriel Gareth Gary Gavin Geert Geoff Geoffrey George Georges Georgi
Gerald Gerard Gerhard Giles Giorgio Giovanni Giuseppe Glenn Gonzalo Gordon Graham Grant Greg Gregory Guillaume Guillermo Gustavo Guy Haider Hamid Hans Harold Harry Hasan Hassan Hector
Heinz Helmut Henri Henry Herman Hossein Howard Hugh Hugo Hussein Hussain Ian Ibrahim Igor Ilham Imran Ismail Ivan Jack Jacob Jacques Jaime Jair Jakob Jakub James Jamie Jan Jared Jason Javad Javier Jeff Jeffrey Jens
Jeremy Jerome Jerry Jim Jimmy Joaquin Joe Joel Joseph Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordi Jorge Jose José Josef Josep Joseph Josh Joshua Juan Jules Julian Julio Justin Kamal
Karim Karl Keith Ken Kenneth Kent Kevin Khaled Khalid Kofi Konstantin Kurt Kwame Kyriakos Lars Larry Laurent Lawrence Lee Leo Leon Leonard Leonid Liam Lindsey Lloyd Lorenzo Louis Luc Luca Lucas Luigi Luis Luiz Luke
Maciej Magnus Mahmoud Malcolm Manuel Marc Marcel Marcelo Marco Marcos Marcus Mario Mark Markus Martin Masoud Mateusz Matt Matteo Matthew Matthias Maurice Mauricio Mauro Max Mehmet Michael Michel Miguel Mike
Mikhail Miloš Mohamed Mohammad Mohammed Muhammad Mustafa Nabil Nadir Narendra Nasser Nathan Nawaz Neil Nelson Nicholas Nick Nicolas Nicolás Nigel Nikolai Nikos Noah Noel Norman Oleg Oleksandr Oliver Olaf Omar Orlando Oscar Osama Oskar Osman
Pablo Paolo Pascal Patrick Paul Paulo Pavel Pedro Pete Peter Petr Phil Philip Philipp Philippe Phillip Pierre Piotr Prakash Rafael Rahul Rajesh Rajiv Ralph Ramon Ramzan Randy Rashid Raul Raúl Ravi Ray Raymond Recep
Reinhard Rene René Ricardo Richard Rick Rob Robert Roberto Rodrigo Roger Roland Roman Ron Ronald Rory Ross Roy Rudolf Rudy Rupert Russell Ryan Saad Saeed Salman Salvador Sam Samuel Sanjay Santiago Scott Sean Sebastian
Sergei Sergey Sergio Seth Shane Shehbaz Simon Stanley Stefan Stephane Stephen Steve Steven Stewart Stuart Sunil Suresh Syed Tareq Tariq Ted Terence Terry Theo Theodore Thierry Thomas Tim Timothy Toby Todd Tom Tomas Tommy Tony Trevor
Umar Valentin Vernon Victor Viktor Vijay Vikram Vincent Vitali Vitaly Vladimir Volodymyr Vyacheslav Walter Warren Wayne Werner Wilbur Wilhelm William Willem Winston Wolfgang Xavier Yahya Yair Yasser Yitzhak Yoav Yuri Yusuf Yves Zbigniew Ziad`;
const WOMEN = `
Abigail Ada Adele Agnes Aisha Alberta Alejandra Alexandra Alexandria Alice Alicia Alina Alison Allison Amal Amanda Amber Amelia Amina Amy Ana Anastasia Angela Angelica Angelina Anita Anja Ann Anna Annalena Anne Annegret Annette
Annie Antonia April Asma Astrid Audrey Aung Ayesha Barbara Beatrice Beatrix Beatriz Benazir Berit Bernadette Beth Betsy Betty Beverley Birgit Bonnie Brenda Brianna Bridget Brigitte Camila Carla Carmen Carol Carole Carolina
Caroline Carolyn Caterina Catherine Cathy Cecilia Celia Charlotte Chelsea Chiara Christina Christine Chrystia Claire Clara Clarissa Claudia Colleen Condoleezza Constance Cristina Cynthia Daniela Danielle Daphne Deborah Debbie Denise Diana
Diane Dilma Dolores Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Eliza Elisabeth Elizabeth Ella Ellen Elsa Emilia Emily Emma Erica Erika Erin Ester Esther Eugenia Eva Eve Evelyn Fatima Fatou Federica Fernanda Fiona
Flora Florence Frances Francesca Frederica Frida Gabriela Gabriella Gabrielle Geraldine Gina Giorgia Giulia Gloria Grace Greta Gretchen Gwen Hannah Harriet Heather Heidi Helen Helena Helga Helle Hilary Hillary Hina Ilse Imelda Inés Ingrid
Irene Irina Iris Isabel Isabella Isabelle Ivana Ivanka Jacinda Jacqueline Jane Janet Janice Jasmine Jean Jeanette Jennifer Jenny Jessica Jill Joan Joanna Joanne Josephine Joyce Judith Judy Julia Juliana Julie Juliet Kaja Kamala Karen
Karin Karla Karolina Kate Katerina Katharina Katherine Kathleen Kathryn Kathy Katie Katja Katrin Kayleigh Kellyanne Keri Kerri Kirsten Kirstjen Kristin Kristina Larissa Latifa Laura Lauren Leila Lena Leona Leonor Leticia Leyla Lidia Lilian
Liliana Lily Lina Linda Lisa Liz Lois Loretta Lori Lorna Louise Lucia Lucy Ludmila Luisa Lydia Lynn Lynne Madeleine Magda Magdalena Maia Malala Manuela Marcia Margaret Margarita Margrethe Maria María Mariam Mariana Marianne Marie Mariela Marilyn
Marina Marine Marion Marisa Marjorie Marta Martha Martina Mary Maryam Matilda Maureen Maya Megan Melania Melanie Melinda Melissa Mercedes Mette Mia Michaela Michelle Mina Minouche Miriam Moira Mona Monica Monika Muriel
Myriam Nabila Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nicola Nicole Nikki Nina Nora Norma Olga Olivia Ophelia Oksana Pamela Patricia Paula Paulina Pauline Penelope Penny Petra Philippa Phoebe Phyllis Pilar Polly Priscilla Priti
Rachel Rania Raquel Rebecca Regina Renata Ricarda Rita Roberta Rosa Rosalind Rose Rosemary Roxana Ruth Sabine Sabrina Sally Samantha Samira Sandra Sanna Sara Sarah Sheikha Sheila Shirin Shirley Silvia Simone Sofia Sonia Sophia Sophie Stella
Stephanie Susan Susanna Susanne Suzanne Svetlana Sviatlana Sylvia Sylvie Tamara Tania Tanya Tatiana Teresa Tereza Theresa Tina Tracy Tulsi Ursula Valentina Valeria Valerie Valeska Vanessa Vera Veronica Victoria Viktoria Viola Violeta
Virginia Vivian Wanda Wendy Wilma Yasmin Yolanda Yulia Yvette Yvonne Zainab Zara Zeinab Zoe Zuzana`;

const GENDER = new Map<string, 'm' | 'f'>();
const shared = new Set(WOMEN.trim().split(/\s+/));
for (const name of MEN.trim().split(/\s+/)) if (!shared.has(name)) GENDER.set(name, 'm');
const men = new Set(MEN.trim().split(/\s+/));
for (const name of shared) if (!men.has(name)) GENDER.set(name, 'f');

/** The gender a first name is known for, or undefined. */
export function genderOfFirstName(word: string): 'm' | 'f' | undefined {
  return GENDER.get(word);
}
