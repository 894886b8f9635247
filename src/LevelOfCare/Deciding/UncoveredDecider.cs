using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Deciding;

/// <summary>Says of cases that this version has no rules for that it has none.</summary>
internal sealed class UncoveredDecider(ReceiptMaker receipts, MessageWriter writer)
{
    public PlacementDecision Decide(PlacementCase patientCase)
    {
        return new(_ => new() { Notes = [.. UncheckedParts.Of(patientCase, writer)], Receipt = receipts.For(patientCase) })
        {
            Id = patientCase.Id,
            Status = DecisionStatus.OutOfScope,
            Edition = patientCase.Edition,
            Message = writer.Write(Sentences.OutOfScope(new OutOfScopeReason(ScopeReasons.MentalHealthNotYet))),
            ScopeKey = ScopeReasons.MentalHealthNotYet,
        };
    }
}
