using System.Collections.Immutable;
using LevelOfCare.Engine.Unknowns;
using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>Reads decisions on complete answers off the diagrams: a walk for the outcome, one for each thing beside it, and no rule is run.</summary>
/// <remarks>Safe to share between threads. What is said about equal outcomes is put together once.</remarks>
internal sealed class CompleteAnswers
{
    private readonly AnswerDiagram<Outcome> outcomes;
    private readonly ImmutableArray<(object Fact, AnswerDiagram<bool> Holds)> beside;
    private readonly Lazy<AnswerTable<object>> findings;
    private readonly Known?[] known;
    private readonly Edition edition;
    private readonly LevelAnswers answers;
    private readonly DriverWriter driverWriter;
    private readonly MessageWriter writer;
    private AnswerTable<Driver>? drivers;
    private AnswerTable<object>? handedOn;

    public CompleteAnswers(Edition edition, LevelAnswers answers, DriverWriter driverWriter, MessageWriter writer)
    {
        this.edition = edition;
        this.answers = answers;
        this.driverWriter = driverWriter;
        this.writer = writer;
        outcomes = answers.Outcomes;
        beside = [.. answers.SideFacts.Where(side => side.Fact is not Finding)];
        findings = new(() => new([.. answers.SideFacts.Where(side => side.Fact is Finding)], outcomes.AnswerCounts));
        if (beside.Length > 64)
        {
            throw new InvalidOperationException("There are more than 64 add-ons and actions; their bits need more room.");
        }

        known = new Known?[outcomes.Outcomes.Length];
    }

    /// <summary>The verdict on complete answers, where nothing but the answers has a say.</summary>
    public Verdict VerdictOn(ReadOnlySpan<int> given)
    {
        var outcome = outcomes.NumberOf(given);
        var side = Beside(given);
        for (var entry = known[outcome]; entry is not null; entry = entry.Next)
        {
            if (entry.Side == side)
            {
                return entry.Verdict;
            }
        }

        var verdict = Verdict.Of([outcomes.Outcomes[outcome]], SideFacts.Certain(FactsOf(side)), writer);
        known[outcome] = new(side, verdict, known[outcome]);
        return verdict;
    }

    /// <summary>The outcome of complete answers.</summary>
    public Outcome OutcomeOf(ReadOnlySpan<int> given) => outcomes.OutcomeOf(given);

    /// <summary>What follows beside the level.</summary>
    public SideFacts SideOf(ReadOnlySpan<int> given)
    {
        var holding = findings.Value.Under(given);
        var bits = Beside(given);
        return bits == 0 && holding.IsEmpty ? SideFacts.None : SideFacts.Certain(FactsOf(bits).Concat(holding));
    }

    /// <summary>Whether the level has any finding that is more than a remark.</summary>
    public bool HasConstraints(ReadOnlySpan<int> given)
    {
        foreach (var finding in findings.Value.Under(given))
        {
            if (SideFacts.IsConstraint((Finding)finding))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the rules of the situation read beside the outcome, add-ons, actions and findings.</summary>
    public ImmutableArray<object> HandedOn(ReadOnlySpan<int> given) => (handedOn ??= new(answers.HandedOn, outcomes.AnswerCounts)).Under(given);

    /// <summary>What asks for the level.</summary>
    public ImmutableArray<Driver> DriversOf(ReadOnlySpan<int> given) => (drivers ??= driverWriter.Table(edition, answers)).Under(given);

    /// <summary>Add-ons and actions as bits; the library's own rules alone yield them, and there are few.</summary>
    private ulong Beside(ReadOnlySpan<int> given)
    {
        var bits = 0UL;
        for (var index = 0; index < beside.Length; index++)
        {
            if (beside[index].Holds.OutcomeOf(given))
            {
                bits |= 1UL << index;
            }
        }

        return bits;
    }

    private IEnumerable<object> FactsOf(ulong side) => beside.Where((_, index) => ((side >> index) & 1) == 1).Select(entry => entry.Fact);

    /// <summary>A verdict that was put together before. Two threads that put together the same may lose one of the two; it is made again.</summary>
    private sealed record Known(ulong Side, Verdict Verdict, Known? Next);
}
