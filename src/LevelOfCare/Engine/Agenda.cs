namespace LevelOfCare.Engine;

/// <summary>The rules of a program that have anything to say on facts of certain types: they can fire, and what they yield is asked for or leads to it.</summary>
/// <param name="Rules">Their places, in the program's order.</param>
/// <param name="Reads">The slots that they read; facts of other types make no difference.</param>
internal sealed record Agenda(int[] Rules, SlotSet Reads)
{
    /// <summary>Finds the rules.</summary>
    /// <param name="program">The program.</param>
    /// <param name="present">The slots that have facts.</param>
    /// <param name="isAskedFor">Whether facts of a type are what the run is made for.</param>
    public static Agenda Of(RuleProgram program, SlotSet present, Func<Type, bool> isAskedFor)
    {
        var filled = present.Copy();
        var fireable = new bool[program.Plans.Length];
        for (var rule = 0; rule < fireable.Length; rule++)
        {
            fireable[rule] = filled.HasAll(program.NeededSlots[rule]);
            foreach (var yielded in fireable[rule] ? program.Plans[rule].Yields : [])
            {
                filled.Add(program.SlotsOfType(yielded.FactType));
            }
        }

        // From the last rule back: what leads to something that is read is read for it.
        var reads = SlotSet.Empty(program.SlotCount);
        var useful = new List<int>();
        for (var rule = fireable.Length - 1; rule >= 0; rule--)
        {
            if (fireable[rule] && program.Plans[rule].Yields.Any(made => isAskedFor(made.FactType) || reads.HasAny(program.SlotsOfType(made.FactType))))
            {
                useful.Add(rule);
                reads.Add(program.PatternSlots[rule]);
            }
        }

        useful.Reverse();
        return new([.. useful], reads);
    }
}
