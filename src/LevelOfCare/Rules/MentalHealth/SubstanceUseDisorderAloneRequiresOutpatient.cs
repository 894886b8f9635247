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
        When()
            .Exists<MentalHealthAnswer>(fact => fact.IsNoDiagnosis)
            .Not<Diagnosis>(stated => stated.IsNotMet);

        Then()
            .Yield(_ => new Requirement(MentalHealthLevels.Outpatient, CaseFactNames.SubstanceUseDisorder, false));
    }
}
