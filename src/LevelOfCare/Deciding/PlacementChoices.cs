using System.Collections.Immutable;
using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>Reads the choice among programs off a run of the rules, and why each other program was not chosen.</summary>
internal sealed class PlacementChoices(IEnumerable<object> run, MessageWriter writer)
{
    private readonly List<object> facts = [.. run.Where(fact => fact is Finding || AreRead(fact.GetType())).Distinct()];

    /// <summary>Whether facts of a type are read here.</summary>
    public static bool AreRead(Type type) => type == typeof(ChosenProgram) || type == typeof(CareGap) || type == typeof(InterimProgram) || type == typeof(ProgramNotChosen);

    /// <summary>The choice, for a decided case with programs.</summary>
    public PlacementChoice Choice()
    {
        var chosen = facts.OfType<ChosenProgram>().FirstOrDefault()?.Offered;
        var gap = facts.OfType<CareGap>().FirstOrDefault();
        var interim = facts.OfType<InterimProgram>().FirstOrDefault()?.Offered;
        return new(
            chosen?.Id,
            chosen?.Placement.Code,
            gap is null ? null : new(gap.Indicated.Code, gap.Given, SelectionReason.LevelUnavailable),
            gap is null || interim is null ? null : new(interim.Id, [.. ViolationsOf(interim.Id, ConstraintCodes.IsOfPersonAndProgram)], writer.Write(PlacementMessages.Until(gap))));
    }

    /// <summary>A note for every program that was not chosen.</summary>
    public ImmutableArray<DecisionNote> WhyNot() =>
    [
        .. facts.OfType<ProgramNotChosen>().OrderBy(other => other.ProgramId, StringComparer.Ordinal)
            .Select(other => new DecisionNote(ConstraintCodes.NotChosen, Severity.Note, other.ProgramId, writer.Write(Why(other)))),
    ];

    private Message Why(ProgramNotChosen other) =>
        other.Why.Key == ConstraintKeys.NotChosenViolation ? PlacementMessages.ViolationOf(ViolationsOf(other.ProgramId, ConstraintCodes.IsOfProgram)) : other.Why;

    private IEnumerable<string> ViolationsOf(string programId, Func<string, bool> isMeant) => facts.OfType<Finding>()
        .Where(finding => finding.About == programId && finding.IsViolation && isMeant(finding.Code))
        .Select(finding => finding.Code).Distinct()
        .OrderBy(ConstraintCodes.PlaceOf).ThenBy(code => code, StringComparer.Ordinal);
}
