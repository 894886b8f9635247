using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Transitions;

[Name("T-05-COE")]
[Description("Co-occurring enhanced care is needed and the list of the current placement is without it.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Place)]
internal sealed partial class EnhancedCareIsLacked : Rule
{
    public override void Define()
    {
        CurrentStay stay = default!;
        IndicatedCare care = default!;

        When()
            .Match(() => stay, current => current.LacksEnhanced)
            .Match(() => care, indicated => indicated.CoOccurringEnhanced);

        Then()
            .Yield(_ => new LackedAddOn(AddOn.Coe));
    }
}
