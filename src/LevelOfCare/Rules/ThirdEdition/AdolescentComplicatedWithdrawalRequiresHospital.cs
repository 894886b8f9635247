using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-Y3")]
[Description("For an adolescent, withdrawal that is complicated now requires level 4.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Require)]
internal sealed partial class AdolescentComplicatedWithdrawalRequiresHospital : Rule
{
    public override void Define()
    {
        ComplicatedWithdrawal complication = default!;

        When()
            .Match(() => complication)
            .Exists<PatientGroup>(group => group.IsAdolescent);

        Then()
            .Yield(_ => new Requirement(ThirdEditionLevels.Level4, CaseFactNames.NowComplicated, isSafety: true));
    }
}
