using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-3-LOW")]
[Description("Without a medical need, a residential requirement that nothing raises to 3.5 indicates 3.1.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Combine)]
internal sealed partial class ResidentialNeedAtLowIntensityIndicatesLowIntensityResidential : Rule
{
    public override void Define()
    {
        Requirement residential = default!;

        When()
            .Match(() => residential, requirement => requirement.IsResidential)
            .Not<Requirement>(requirement => requirement.IsHighIntensity)
            .Not<Requirement>(requirement => requirement.IsMedicallyManaged)
            .Not<HospitalNeed>();

        Then()
            .Yield(_ => new BaseLevel(FourthEditionLevels.Level31));
    }
}
