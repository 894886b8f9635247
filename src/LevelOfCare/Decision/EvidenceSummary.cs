using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace LevelOfCare;

/// <summary>What a request for prior authorization rests on: the level, what drives it, why not a lower one, and the identifiers payers use around it.</summary>
/// <remarks>Immutable and safe to share between threads. It holds nothing that identifies the person, and what is authorized never changes what it says.</remarks>
public sealed class EvidenceSummary
{
    private EvidenceSummary(PlacementDecision decision, ImmutableArray<LevelIdentifier> identifiers)
    {
        Id = decision.Id;
        Level = decision.Level!;
        Label = decision.Label!;
        AddOns = decision.AddOns;
        WithdrawalLevel = decision.Withdrawal?.Level is { } needed && needed != WithdrawalLevels.CodeOf(LevelOfCare.WithdrawalLevel.None) ? needed : null;
        IsProvisional = decision.Provisional;
        Actions = decision.Actions;
        Drivers = decision.Drivers;
        WhyNotLower = decision.WhyNotLower ?? [];
        CoverageGap = decision.Constraints.FirstOrDefault(found => found.Code == ConstraintCodes.CoverageNotAuthorized);
        Identifiers = [.. identifiers.Where(IsUsedHere)];
        Receipt = decision.Receipt;
    }

    /// <summary>The caller's own name for the case.</summary>
    public string? Id { get; }

    /// <summary>The level indicated.</summary>
    public CareLevel Level { get; }

    /// <summary>The level with its add-ons, such as <c>2.7 COE + RR</c>.</summary>
    public string Label { get; }

    /// <summary>The add-ons that are certain.</summary>
    public ImmutableArray<AddOn> AddOns { get; }

    /// <summary>The level of withdrawal management that comes first; <see langword="null"/> where none is needed or it is not decided.</summary>
    public string? WithdrawalLevel { get; }

    /// <summary>Whether an action must be done before the answer is final.</summary>
    public bool IsProvisional { get; }

    /// <summary>What is to be done.</summary>
    public ImmutableArray<DecisionAction> Actions { get; }

    /// <summary>The requirements that the level rests on, most intensive first.</summary>
    public ImmutableArray<Driver> Drivers { get; }

    /// <summary>Why not a lower level; empty where the decision does not say.</summary>
    public ImmutableArray<WhyNotLower> WhyNotLower { get; }

    /// <summary>The gap between what is indicated and what is authorized; <see langword="null"/> where there is none.</summary>
    public ConstraintFinding? CoverageGap { get; }

    /// <summary>The identifiers used with the level, its withdrawal management and its add-ons, in the table's order.</summary>
    public ImmutableArray<LevelIdentifier> Identifiers { get; }

    /// <summary>Proof of how the decision came about.</summary>
    public DecisionReceipt Receipt { get; }

    /// <summary>Makes the summary of a decision.</summary>
    /// <param name="decision">A decided decision.</param>
    /// <param name="identifiers">The table of identifiers, such as <see cref="PlacementEngine.Identifiers"/> or a payer's own.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ArgumentException">The decision is not decided: there is no level to authorize yet.</exception>
    public static EvidenceSummary Of(PlacementDecision decision, IEnumerable<LevelIdentifier> identifiers)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(identifiers);
        return decision.Status == DecisionStatus.Decided
            ? new(decision, [.. identifiers])
            : throw new ArgumentException($"The case is {decision.Status}, so there is no level to authorize. Summarize a decided case.", nameof(decision));
    }

    /// <summary>The summary as Markdown, lines ending in LF.</summary>
    /// <returns>The text.</returns>
    public string ToMarkdown()
    {
        var page = new StringBuilder();
        Line($"# Evidence for {Label}: {Level.Name}");
        Line($"{(Id is null ? "" : $"Case {Escaped(Id)}. ")}{(IsProvisional ? "Provisional. " : "")}{(WithdrawalLevel is null ? "" : $"Withdrawal management first: {WithdrawalLevel}.")}".TrimEnd());
        List("What it rests on", Drivers.Select(driver => $"{driver.Sentence} [{driver.Rule}, {(driver.Confidence == Confidence.Ours ? "our reading" : $"{driver.Confidence.ToString().ToLowerInvariant()} confidence")}]"));
        List("Why not lower", WhyNotLower.Select(why => $"{why.Level}: {why.Sentence}"));
        List("Before this is final", Actions.Select(action => action.Message));
        List("Not authorized", CoverageGap is null ? [] : [CoverageGap.Message]);
        if (Identifiers.Length > 0)
        {
            Line("## Identifiers");
            Line(string.Join('\n', Identifiers.Select(Row).Prepend("|---|---|---|---|").Prepend("| system | code | meaning | |")));
        }

        Line($"Rules {Receipt.Rules}, input {Receipt.Input}, version {Receipt.Version}. For professionals; it supports and does not replace professional judgment.");
        return page.ToString().TrimEnd('\n') + "\n";

        void Line(string text) => page.Append(CultureInfo.InvariantCulture, $"{text}{(text.Length > 0 ? "\n\n" : "")}");

        void List(string title, IEnumerable<string> lines)
        {
            var items = lines.ToList();
            if (items.Count > 0)
            {
                Line($"## {title}");
                Line(string.Join('\n', items.Select(item => $"- {Escaped(item)}")));
            }
        }
    }

    private static string Row(LevelIdentifier identifier) =>
        $"| {identifier.System} | {Escaped(identifier.Code)} | {Escaped(identifier.Meaning)} | {(identifier.CheckWithPayer ? "check with the payer" : "")} |";

    /// <summary>Text of the case must not be read as markup.</summary>
    private static string Escaped(string text) => string.Concat(text.Select(letter => letter switch
    {
        '|' or '*' or '_' or '`' or '#' or '\\' => $"\\{letter}",
        '<' => "&lt;",
        '>' => "&gt;",
        _ when char.IsControl(letter) => " ",
        _ => $"{letter}",
    }));

    private bool IsUsedHere(LevelIdentifier identifier) => identifier.Levels.Any(level =>
        level == Level.Code || level == WithdrawalLevel || (level == "OTP" && AddOns.Contains(AddOn.Otp)));
}
