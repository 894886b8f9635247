using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-CONTINUE-MEDICATION")]
[Description("Medication for opioid use disorder that works is continued by whatever program is chosen.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Require)]
internal sealed partial class MedicationForOpioidUseDisorderContinues : Rule
{
    public override void Define()
    {
        SubdimensionRating rating = default!;
        CriterionRow criterion = default!;

        When()
            .Match(() => rating)
            .Match(() => criterion,
                row => row.Code == rating.Code,
                row => row.AsksToContinueMedication);

        Then()
            .Yield(_ => new AddOnNeed(AddOn.Moud, criterion.Code.Subdimension.Key));
    }
}
