using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Continuum;

[Name("CARE-WITHDRAWAL-LADDER")]
[Description("For an adult of the third edition, the level of withdrawal management is what a placement must take on.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Place)]
internal sealed partial class LadderLevelMustBeTakenOn : Rule
{
    public override void Define()
    {
        WithdrawalIndication indication = default!;

        When()
            .Match(() => indication, withdrawal => withdrawal.IsNeeded)
            .Exists<PatientGroup>(group => group.IsAdult)
            .Exists<CaseEdition>(edition => edition.Edition == Edition.Third);

        Then()
            .Yield(_ => new WithdrawalRequirement(indication.Level));
    }
}
