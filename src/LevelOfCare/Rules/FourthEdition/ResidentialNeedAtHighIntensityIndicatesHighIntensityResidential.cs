using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-3-HIGH")]
[Description("Without a medical need, a residential requirement together with any of 2.5 or 3.5 indicates 3.5.")]
[Source(Confidence.Medium, Citations.Guide)]
[Priority(Stage.Combine)]
internal sealed partial class ResidentialNeedAtHighIntensityIndicatesHighIntensityResidential : Rule
{
    public override void Define()
    {
        Requirement residential = default!;
        Requirement intensity = default!;

        When()
            .Match(() => residential, requirement => requirement.IsResidential)
            .Match(() => intensity, requirement => requirement.IsHighIntensity)
            .Not<Requirement>(requirement => requirement.IsMedicallyManaged)
            .Not<HospitalNeed>();

        Then()
            .Yield(_ => new BaseLevel(FourthEditionLevels.Level35));
    }
}
