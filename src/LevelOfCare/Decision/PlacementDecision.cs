using System.Collections.Immutable;
using System.Text.Json.Serialization;
using LevelOfCare.PublicView;

namespace LevelOfCare;

/// <summary>The answer to a case: the level indicated, why, and what is not known.</summary>
/// <remarks>
/// Immutable and safe to share between threads; explanations unfold on first access. Equal cases give equal decisions, in a fixed order. Levels are for
/// professionals: never show a level to the public; <see cref="ForPublic"/> says what may be shown.
/// </remarks>
public sealed class PlacementDecision
{
    /// <summary>The value of <see cref="Schema"/>.</summary>
    public const string SchemaId = "levelofcare.decision/1";

    private readonly Unfolding unfolding;
    private ImmutableArray<Driver> drivers;
    private ImmutableArray<ConstraintFinding> constraints;
    private ImmutableArray<DecisionNote> notes;
    private Explanation? explanation;
    private Alternatives? alternatives;
    private DecisionReceipt? receipt;

    internal PlacementDecision(Unfolding unfolding) => this.unfolding = unfolding;

    /// <summary>The version of the form in which a decision is written; always <see cref="SchemaId"/>.</summary>
    public string Schema { get; } = SchemaId;

    /// <summary>The caller's own name for the case.</summary>
    public string? Id { get; internal init; }

    /// <summary>What kind of answer this is.</summary>
    public DecisionStatus Status { get; internal init; }

    /// <summary>Whether an action must be done before the answer is final.</summary>
    public bool Provisional { get; internal init; }

    /// <summary>The edition decided by.</summary>
    public Edition? Edition { get; internal init; }

    /// <summary>The level with what the label shows of its add-ons, such as <c>2.7 COE + RR</c>; <see langword="null"/> unless decided.</summary>
    public string? Label { get; internal init; }

    /// <summary>The level; <see langword="null"/> unless decided.</summary>
    public CareLevel? Level { get; internal init; }

    /// <summary>The add-ons that are certain.</summary>
    public ImmutableArray<AddOn> AddOns { get; internal init; } = [];

    /// <summary>The add-ons that depend on what is unknown.</summary>
    public ImmutableArray<AddOn> PossibleAddOns { get; internal init; } = [];

    /// <summary>Every label that some completion of what is unknown reaches, in rank order.</summary>
    public ImmutableArray<string> Possible { get; internal init; } = [];

    /// <summary>The unknown ratings and facts that can still change the answer, most decisive first; empty when decided.</summary>
    public ImmutableArray<MissingFact> Missing { get; internal init; } = [];

    /// <summary>What is to be done.</summary>
    public ImmutableArray<DecisionAction> Actions { get; internal init; } = [];

    /// <summary>Remarks for the clinician to weigh.</summary>
    public ImmutableArray<DecisionNote> Notes => notes.IsDefault ? Kept(ref notes, unfolding.Notes(this)) : notes;

    /// <summary>Why the case is out of scope; otherwise <see langword="null"/>.</summary>
    public string? Message { get; internal init; }

    /// <summary>The key of <see cref="Message"/>, by which it can be said in other words.</summary>
    internal string? ScopeKey { get; init; }

    /// <summary>The emergency signal; <see langword="null"/> unless the status is <see cref="DecisionStatus.Emergency"/>.</summary>
    public EmergencySignal? Emergency { get; internal init; }

    /// <summary>Withdrawal management; third edition, adults.</summary>
    public WithdrawalDecision? Withdrawal { get; internal init; }

    /// <summary>The requirements that the label rests on, most intensive first.</summary>
    public ImmutableArray<Driver> Drivers => drivers.IsDefault ? Kept(ref drivers, unfolding.Drivers(this)) : drivers;

    /// <summary>Why not a lower level; <see langword="null"/> where not worked out.</summary>
    public ImmutableArray<WhyNotLower>? WhyNotLower => Alternatives.WhyNotLower;

    /// <summary>Why not a higher level; <see langword="null"/> where not worked out.</summary>
    public ImmutableArray<WhyNotHigher>? WhyNotHigher => Alternatives.WhyNotHigher;

    /// <summary>The smallest changes that give another label; <see langword="null"/> where not worked out.</summary>
    public ImmutableArray<SmallestChange>? SmallestChanges => Alternatives.SmallestChanges;

    /// <summary>The steps through the continuum; <see langword="null"/> where not worked out.</summary>
    public ImmutableArray<PlanStep>? Plan => Explanation.Plan;

    /// <summary>The transition from the current placement; <see langword="null"/> where not worked out.</summary>
    public TransitionAdvice? Transition => Explanation.Transition;

    /// <summary>Constraints that are not met.</summary>
    public ImmutableArray<ConstraintFinding> Constraints => constraints.IsDefault ? Kept(ref constraints, unfolding.Constraints(this)) : constraints;

    /// <summary>The program that fits; <see langword="null"/> where not worked out.</summary>
    public PlacementChoice? Placement => Explanation.Placement;

    /// <summary>When to review; <see langword="null"/> where not worked out.</summary>
    public ReviewDue? Review => Explanation.Review;

    /// <summary>Proof of how the answer came about.</summary>
    public DecisionReceipt Receipt => receipt ?? Interlocked.CompareExchange(ref receipt, unfolding.Receipt(this), null) ?? receipt;

    /// <summary>The derivation of the label from the ratings, as a tree; empty unless decided or an emergency. Not part of the JSON form.</summary>
    [JsonIgnore]
    public ImmutableArray<DerivationNode> Derivation => Explanation.Derivation.Value;

    /// <summary>What the public may see of this decision: whether help is advised, how soon, and what to do, in plain words and never with a level.</summary>
    /// <param name="text">
    /// Other plain words, such as a translation; <see cref="MessageTexts.Plain"/> says what it does not. Give no text for clinicians: for keys that both have, its words would be shown.
    /// </param>
    /// <returns>The summary.</returns>
    /// <exception cref="FormatException">A text given is no composite format for its arguments.</exception>
    public PublicSummary ForPublic(IMessageText? text = null) => PublicSummaryWriter.Write(this, new(text));

    private Explanation Explanation => explanation ?? Interlocked.CompareExchange(ref explanation, unfolding.Explain(this), null) ?? explanation;

    private Alternatives Alternatives => alternatives ?? Interlocked.CompareExchange(ref alternatives, unfolding.Alternatives(this), null) ?? alternatives;

    /// <summary>Threads that unfold a part at the same time all get what the first of them made.</summary>
    private static ImmutableArray<T> Kept<T>(ref ImmutableArray<T> part, ImmutableArray<T> made)
    {
        ImmutableInterlocked.InterlockedInitialize(ref part, made);
        return part;
    }
}
