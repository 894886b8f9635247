using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Transitions;

[Name("T-09")]
[Description("In sustained remission, in monitoring already or with the goals of outpatient care met, with 1.5 and nothing more indicated and nothing left to evaluate, monitoring is enough.")]
[Source(Confidence.Medium, Citations.Guide)]
[Priority(Stage.Place)]
internal sealed partial class SustainedRemissionMayBeMonitored : Rule
{
    public override void Define()
    {
        IndicatedCare care = default!;

        When()
            .Match(() => care, indicated => indicated.IsPlainOutpatient)
            .Not<Requirement>(requirement => requirement.IsBeyondOutpatient)
            .Not<PendingAction>(action => action.IsEvaluation)
            .Exists<CurrentStay>(stay => stay.IsSustainedRemission, stay => stay.MayBeMonitored);

        Then()
            .Yield(_ => new RemissionMonitoring());
    }
}
