using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-10b")]
[Description("A substance use disorder without a mental-health diagnosis requires outpatient care.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Combine)]
internal sealed partial class SubstanceUseDisorderAloneRequiresOutpatient : Rule
{
    public override void Define()
    {
        MentalHealthAnswer none = default!;
        DisorderCounts disorder = default!;

        When()
            .Match(() => none, fact => fact.IsNoDiagnosis)
            .Match(() => disorder);

        Then()
            .Yield(_ => new Requirement(MentalHealthLevels.Outpatient, CaseFactNames.SubstanceUseDisorder, false));
    }
}
