using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Transitions;

[Name("T-09-CONTINUE")]
[Description("Monitoring goes on while remission is sustained.")]
[Tag("transition:continue")]
[Source(Confidence.Medium, Citations.Guide)]
[Priority(Stage.Choose)]
internal sealed partial class MonitoringContinues : Rule
{
    public override void Define()
    {
        CurrentStay stay = default!;

        When()
            .Match(() => stay, current => current.IsMonitored)
            .Exists<RemissionMonitoring>();

        Then()
            .Yield(_ => new TransitionOption("9", TransitionKinds.Continue, stay.Level, FourthEditionLevels.Level10.Code, TransitionMessages.KeepMonitoring(stay)));
    }
}
