// Bron: CBS (CC BY 4.0): Gemeenten alfabetisch.
// Written by test/register/generate.mjs; do not edit. Columns:
// code;name
export const provinces = `
20;Groningen
21;Fryslân
22;Drenthe
23;Overijssel
24;Flevoland
25;Gelderland
26;Utrecht
27;Noord-Holland
28;Zuid-Holland
29;Zeeland
30;Noord-Brabant
31;Limburg
`
