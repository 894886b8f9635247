using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.BothConditions;

[Name("BOTH-MEDICAL")]
[Description("Fourth edition: where the mental-health need is the more intensive and its level lacks the medical management that the substance-use need asks for, 2.7 governs, which has both.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Indicate)]
internal sealed partial class MedicalManagementIsStillNeeded : Rule
{
    public override void Define()
    {
        Indication substanceUse = default!;
        MentalHealthNeed mental = default!;

        When()
            .Match(() => substanceUse, indication => indication.IsOfAnEdition, indication => indication.IsTreatment)
            .Match(() => mental, need => need.IsAbove(substanceUse), need => need.LosesMedicalManagement(substanceUse))
            .Not<OutOfScopeReason>()
            .Not<NoMentalHealthScope>();

        Then()
            .Yield(_ => new GoverningLevel(FourthEditionLevels.Level27, substanceUse))
            .Yield(_ => new Finding(FindingCodes.DrivenBy, Severity.Note, NeedNames.MentalHealth, FindingMessages.DrivenByMentalHealth, true))
            .Yield(_ => new Finding(FindingCodes.MedicalManagementStillNeeded, Severity.Note, NeedNames.SubstanceUse, FindingMessages.MedicalManagementStillNeeded, true));
    }
}
