import type { ByLanguage } from '../../diagnostics/problem.ts';

export const sample: ByLanguage<string> = {
  de: `## In welcher Reihenfolge gehen Sie vor?

1. Ich trenne das Gerät vom Netz.
2. Ich rufe die IT an.
3. Ich schreibe auf, was ich gesehen habe.
4. Ich warte, bis die IT das Gerät freigibt.

> [x] So bleibt der Schaden klein, und die IT weiß früh Bescheid.

> [~] Fast: Zwei Schritte, die aufeinander folgen, sind vertauscht. Wichtig ist, dass nichts vor dem Trennen kommt.

> [ ] Solange das Gerät am Netz hängt, kann sich der Schaden ausbreiten. Trennen Sie es deshalb zuerst.
`,
  en: `## In which order do you go about it?

1. I take the device off the network.
2. I call IT.
3. I write down what I have seen.
4. I wait until IT releases the device.

> [x] This keeps the damage small, and IT knows early.

> [~] Nearly: two steps that follow each other are swapped. What matters is that nothing comes before the network.

> [ ] As long as the device is on the network, the damage can spread. So take it off first.
`,
};
