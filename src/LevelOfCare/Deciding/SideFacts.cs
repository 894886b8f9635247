using System.Collections.Immutable;
using LevelOfCare.Engine.Unknowns;
using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>What follows beside the level: add-ons, actions and findings, told apart by whether they hold in every completion or only in some.</summary>
internal sealed class SideFacts
{
    private readonly ImmutableArray<object> certain;
    private readonly ImmutableArray<object> possible;

    private SideFacts(IEnumerable<object> certain, IEnumerable<object> possible)
    {
        this.certain = OnceEach(certain);
        this.possible = OnceEach(possible);
    }

    /// <summary>Whether facts of a type are among what is told of a case beside its level.</summary>
    public static bool AreTold(Type type) => Told.Contains(type);

    private static readonly HashSet<Type> Told =
    [
        typeof(AddOnNeed), typeof(PendingAction), typeof(Finding), typeof(TransitionChoice), typeof(TransitionReason), typeof(PlannedStep), typeof(ReviewNeed),
    ];

    /// <summary>The same of one fact, by tests that take no table: every fact of a run is looked at.</summary>
    public static bool IsTold(object fact) => fact is AddOnNeed or PendingAction or Finding or TransitionChoice or TransitionReason or PlannedStep or ReviewNeed;

    /// <summary>Whether a finding is more than a remark.</summary>
    public static bool IsConstraint(Finding finding) => !IsNote(finding);

    /// <summary>Everything that holds in every completion.</summary>
    public IEnumerable<object> All => certain;

    /// <summary>What is to be done, by code.</summary>
    public IEnumerable<PendingAction> Actions => certain.OfType<PendingAction>().OrderBy(action => action.Code, StringComparer.Ordinal).ThenBy(action => action.About, StringComparer.Ordinal);

    /// <summary>Add-ons that hold in every completion, whatever the level.</summary>
    public IEnumerable<AddOn> CertainAddOns => certain.OfType<AddOnNeed>().Select(need => need.AddOn);

    /// <summary>Add-ons that hold in some completion only.</summary>
    public IEnumerable<AddOn> PossibleAddOns => possible.OfType<AddOnNeed>().Select(need => need.AddOn);

    /// <summary>Facts of a type that hold in every completion.</summary>
    public IEnumerable<T> Certain<T>() => certain.OfType<T>();

    /// <summary>Facts of a type that hold in some completion only.</summary>
    public IEnumerable<T> Possible<T>() => possible.OfType<T>();

    /// <summary>The same without some of the facts.</summary>
    public SideFacts Without(Func<object, bool> isMeant) => new(certain.Where(fact => !isMeant(fact)), possible.Where(fact => !isMeant(fact)));

    /// <summary>Remarks of rules, and findings that depend on what is unknown.</summary>
    public IEnumerable<DecisionNote> Notes(MessageWriter writer) =>
    [
        .. InOrder(certain).Where(IsNote)
            .Select(finding => new DecisionNote(finding.Code, finding.Severity, finding.About, writer.Write(finding.Text))),
        .. InOrder(possible).Where(finding => finding.Code != FindingCodes.DrivenBy).Select(finding => new DecisionNote(
            FindingCodes.NotYetKnown, Severity.Note, finding.About, writer.Write(Sentences.NotYetKnown(finding.Code, writer.Write(finding.Text))))),
    ];

    /// <summary>What follows from two runs beside each other.</summary>
    public SideFacts With(SideFacts other) =>
        other.IsEmpty ? this : new(certain.Concat(other.certain), possible.Concat(other.possible).Except(certain).Except(other.certain));

    /// <summary>Whether nothing follows.</summary>
    public bool IsEmpty => certain.IsEmpty && possible.IsEmpty;

    /// <summary>Nothing follows.</summary>
    public static SideFacts None { get; } = new([], []);

    /// <summary>Everything holds for certain: complete facts.</summary>
    public static SideFacts Certain(IEnumerable<object> facts) => new(facts, []);

    /// <summary>Some hold for certain, some in some completion only.</summary>
    public static SideFacts Of(IEnumerable<object> certain, IEnumerable<object> possible) => new(certain, possible);

    /// <summary>Reads off diagrams what holds under the answers known.</summary>
    public static SideFacts Of(ImmutableArray<(object Fact, AnswerDiagram<bool> Holds)> facts, ReadOnlySpan<int> answers)
    {
        List<object> certain = [];
        List<object> possible = [];
        foreach (var (fact, holds) in facts)
        {
            if (holds.NodeCount == 1)
            {
                // Whatever is answered.
                certain.Add(fact);
                continue;
            }

            var reachable = holds.Reachable(answers);
            if (reachable.Contains(true))
            {
                (reachable.Count == 1 ? certain : possible).Add(fact);
            }
        }

        return new(certain, possible);
    }

    /// <summary>Findings that hold for certain, with the rule that found each.</summary>
    public ImmutableArray<ConstraintFinding> Constraints(Func<Finding, string> ruleOf, MessageWriter writer) =>
    [
        .. InOrder(certain).Where(finding => !IsNote(finding))
            .Select(finding => new ConstraintFinding(finding.Code, finding.Severity, finding.About, writer.Write(finding.Text), ruleOf(finding))),
    ];

    /// <summary>Whether some finding holds for certain that is more than a remark.</summary>
    public bool HasConstraints => certain.Any(fact => fact is Finding finding && !IsNote(finding));

    /// <summary>What is told of a case is a handful of facts; going through them costs less than hashing.</summary>
    private static ImmutableArray<object> OnceEach(IEnumerable<object> facts)
    {
        var kept = ImmutableArray.CreateBuilder<object>();
        foreach (var fact in facts)
        {
            if (IsTold(fact) && !kept.Contains(fact))
            {
                kept.Add(fact);
            }
        }

        return kept.DrainToImmutable();
    }

    private static bool IsNote(Finding finding) => finding.IsRemark || finding.Severity == Severity.Note;

    private static IEnumerable<Finding> InOrder(IEnumerable<object> facts) => facts.OfType<Finding>().Order(FindingOrder.Instance);
}
