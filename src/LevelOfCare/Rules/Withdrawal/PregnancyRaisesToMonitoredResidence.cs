using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Withdrawal;

[Name("WM-PREGNANCY")]
[Description("Withdrawal in pregnancy needs at least 3.7-WM.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Combine - 3)]
internal sealed partial class PregnancyRaisesToMonitoredResidence : Rule
{
    public override void Define()
    {
        WithdrawalSoFar level = default!;
        PregnancyCaution caution = default!;

        When()
            .Match(() => level, soFar => soFar.Level < WithdrawalLevel.Level37)
            .Match(() => caution);

        Then()
            .Yield(_ => new WithdrawalAfterPregnancy(WithdrawalLevel.Level37, WithdrawalStep.Pregnancy));
    }
}
