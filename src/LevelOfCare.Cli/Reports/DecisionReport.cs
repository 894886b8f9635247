using LevelOfCare.Cli.Reports.Sections;

namespace LevelOfCare.Cli.Reports;

/// <summary>A decision as a document: the answer, what must be done before it is final, why, and what is left to plan, to weigh and to know.</summary>
internal static class DecisionReport
{
    public static Report Of(PlacementCase patientCase, PlacementDecision decision)
    {
        // While undetermined, what to ask next is the answer.
        var missing = MissingSection.Of(decision);
        var asksNext = decision.Status == DecisionStatus.Undetermined;
        Section?[] sections =
        [
            AnswerSection.Of(patientCase, decision),
            asksNext ? missing : null,
            ActionSection.Of(decision),
            PictureSection.Of(patientCase, decision),
            WhySection.Of(decision),
            WhyNotSections.Lower(decision),
            WhyNotSections.Higher(decision),
            WithdrawalSection.Of(decision),
            PlanSection.Of(decision),
            TransitionSection.Of(patientCase, decision),
            ReviewSection.Of(decision),
            ConstraintSection.Of(decision),
            PlacementSection.Of(patientCase, decision),
            ChangeSection.Of(decision),
            NoteSection.Of(decision),
            asksNext ? null : missing,
            DerivationSection.Of(decision),
            ReceiptSection.Of(decision),
            NoticeSection.Of(),
        ];
        return new("Level-of-care decision", CaseLine.Of(patientCase), CaseLine.Foot(patientCase), [.. sections.OfType<Section>()]);
    }
}
