using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>Which facts say what a case comes to: those of one track, or those of both tracks together.</summary>
internal sealed class OutcomeReading
{
    private readonly bool isCombined;

    private OutcomeReading(bool isCombined) => this.isCombined = isCombined;

    /// <summary>One track: its indication, its reasons.</summary>
    public static OutcomeReading Single { get; } = new(false);

    /// <summary>Both conditions at once; what each track comes to by itself is a step on the way.</summary>
    public static OutcomeReading Combined { get; } = new(true);

    /// <summary>What a fact indicates; <see langword="null"/> where it indicates nothing.</summary>
    public Indication? IndicationOf(object fact) => isCombined ? (fact as CombinedIndication)?.Indication : fact as Indication;

    /// <summary>Why a fact puts the case out of scope; <see langword="null"/> where it does not.</summary>
    public OutOfScopeReason? ReasonOf(object fact) => isCombined ? (fact as CombinedScopeReason)?.Reason : fact as OutOfScopeReason;

    /// <summary>What holds whatever is answered. With both conditions, whether the disorder counts as a diagnosis too: ratings presuppose one that is not stated.</summary>
    public IEnumerable<object> CircumstancesOf(Circumstances circumstances) => isCombined && CaseChanges.DiagnosisOf(circumstances.Facts) != SubstanceUseDisorder.NotMet
        ? circumstances.Facts.Append(new DisorderCounts())
        : circumstances.Facts;

    /// <summary>The fact that says what an outcome is.</summary>
    public object FactOf(Outcome outcome) => outcome.Indication is { } indication ? FactOf(indication) : isCombined ? new CombinedScopeReason(outcome.OutOfScope!) : outcome.OutOfScope!;

    /// <summary>The fact that says what is indicated, to be explained.</summary>
    public object FactOf(Indication indication) => isCombined ? new CombinedIndication(indication) : indication;
}
