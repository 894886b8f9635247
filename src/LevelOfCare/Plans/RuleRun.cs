using LevelOfCare.Engine;

namespace LevelOfCare.Plans;

/// <summary>One run of rules over the facts of one case: what a rule that is running sees, and where it puts what it yields.</summary>
/// <remarks>Called by code that the generator writes; nothing else needs it. For one thread at a time.</remarks>
public sealed class RuleRun
{
    private readonly RuleProgram program;
    private readonly FactStore store;
    private readonly List<object> log = [];
    private readonly SlotSet filled;
    private object[][] scratch = [];
    private int rule;
    private int count;

    internal RuleRun(RuleProgram program)
    {
        this.program = program;
        store = new(program);
        filled = SlotSet.Empty(program.SlotCount);
    }

    /// <summary>The facts that a pattern of the rule sees.</summary>
    /// <param name="pattern">Its place in the rule, from 0.</param>
    /// <returns>The facts, each of the pattern's type.</returns>
    public ReadOnlySpan<object> Facts(int pattern) => store[program.PatternSlots[rule][pattern]];

    /// <summary>Room for those facts of a pattern that are left when conditions on the fact alone have been looked at.</summary>
    /// <param name="pattern">Its place in the rule, from 0.</param>
    /// <returns>Room for as many as <see cref="Facts"/> has.</returns>
    public Span<object> Room(int pattern)
    {
        var needed = Facts(pattern).Length;
        if (scratch.Length <= pattern)
        {
            Array.Resize(ref scratch, pattern + 1);
        }

        if (scratch[pattern] is not { } room || room.Length < needed)
        {
            scratch[pattern] = room = new object[Math.Max(needed, 16)];
        }

        return room.AsSpan(0, needed);
    }

    /// <summary>The rule fires.</summary>
    /// <param name="place">Which of its yields, from 0.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="matched">What its Match patterns have bound, in order.</param>
    public void Yield(int place, object fact, params ReadOnlySpan<object> matched)
    {
        var plan = program.Plans[rule];
        if (fact is null)
        {
            throw new InvalidOperationException($"Rule {plan.Name} yielded nothing.");
        }

        store.Add(fact, program.SlotsOfYield(rule, place, fact));
        count++;
        log.Add(plan);
        log.Add(fact);
        foreach (var bound in matched)
        {
            log.Add(bound);
        }
    }

    /// <summary>Runs every rule that can say anything once, in the program's order.</summary>
    internal FiringLog Run(IReadOnlyList<object> facts)
    {
        for (var index = 0; index < facts.Count; index++)
        {
            store.Add(facts[index], program.SlotsOf(facts[index]));
        }

        filled.Clear();
        store.MarkFilled(filled);
        foreach (var next in program.AgendaFor(filled).Rules)
        {
            rule = next;
            if (!store.HasAny(program.NeededSlots[rule]))
            {
                continue;
            }

            if (program.Plans[rule].Run is { } run)
            {
                run(this);
            }
            else
            {
                PatternJoin.Run(program.Plans[rule], this);
            }
        }

        return new([.. log], count);
    }

    /// <summary>Forgets the case; the room is kept.</summary>
    internal void Clear()
    {
        store.Clear();
        log.Clear();
        count = 0;
        foreach (var room in scratch)
        {
            room?.AsSpan().Clear();
        }
    }
}
