using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.BothConditions;

[Name("BOTH-MEDICAL")]
[Description("Where the mental-health need governs at a level without the medical management that the substance-use need asks for, that is said.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Indicate - 1)]
internal sealed partial class MedicalManagementIsStillNeeded : Rule
{
    public override void Define()
    {
        GoverningLevel governing = default!;

        When()
            .Match(() => governing, level => level.LosesMedicalManagement);

        Then()
            .Yield(_ => new Finding(FindingCodes.MedicalManagementStillNeeded, Severity.Warning, NeedNames.SubstanceUse, FindingMessages.MedicalManagementStillNeeded, true));
    }
}
