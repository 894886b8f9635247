using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-6-ANSWERED")]
[Description("A residential or inpatient result already answers a need for housing.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Indicate)]
internal sealed partial class ResidentialLevelsAnswerTheHousingNeed : Rule
{
    public override void Define()
    {
        TreatmentLevel treatment = default!;

        When()
            .Match(() => treatment, level => !level.IsOutpatient);

        Then()
            .Yield(_ => new Indication(treatment.Level, treatment.CoOccurringEnhanced, false));
    }
}
