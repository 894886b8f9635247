using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Transitions;

[Name("T-05-BIO")]
[Description("Biomedically enhanced care is needed and the list of the current placement is without it.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Place)]
internal sealed partial class BiomedicalCareIsLacked : Rule
{
    public override void Define()
    {
        CurrentStay stay = default!;
        IndicatedCare care = default!;

        When()
            .Match(() => stay, current => current.LacksBiomedical)
            .Match(() => care, indicated => indicated.IsThirdEdition, indicated => indicated.BiomedicallyEnhanced);

        Then()
            .Yield(_ => new LackedAddOn(AddOn.Bio));
    }
}
