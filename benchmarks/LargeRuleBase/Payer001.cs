namespace LevelOfCare.Benchmarks.LargeRuleBase.Payer001;

[Name("PAYER-001-NETWORK")]
[Description("The payer wants programs of its own network.")]
internal sealed partial class ProgramsAreOfTheNetwork : Rule
{
    public override void Define()
    {
        CaseTag payer = default!;
        CaseTag network = default!;
        ProgramTag offered = default!;

        When()
            .Match(() => payer, tag => tag.Key == "payer", tag => tag.Value == "001")
            .Match(() => network, tag => tag.Key == "network")
            .Match(() => offered, tag => tag.Key == "network", tag => tag.Value != network.Value);

        Then()
            .Yield(_ => new Finding("PAYER-001-NETWORK", Severity.Violation, offered.ProgramId, $"The payer wants programs of the network {network.Value}. Choose one of it."));
    }
}

[Name("PAYER-001-CONTACT-DAYS")]
[Description("The payer wants intensive outpatient care on four days a week or more.")]
internal sealed partial class IntensiveOutpatientMeetsOnFourDays : Rule
{
    public override void Define()
    {
        OfferedProgram program = default!;

        When()
            .Exists<CaseTag>(tag => tag.Key == "payer", tag => tag.Value == "001")
            .Match(() => program, offered => offered.IsIntensiveOutpatient, offered => offered.StatesWeek, offered => offered.ContactDays < 4);

        Then()
            .Yield(_ => new Finding("PAYER-001-CONTACT-DAYS", Severity.Warning, program.Id, "The payer wants four contact days a week. Spread the sessions over four days."));
    }
}

[Name("PAYER-001-GROUP-HOURS")]
[Description("The payer wants six group hours a week of intensive outpatient care.")]
internal sealed partial class IntensiveOutpatientHasSixGroupHours : Rule
{
    public override void Define()
    {
        OfferedProgram program = default!;

        When()
            .Match(() => program, offered => offered.IsIntensiveOutpatient, offered => offered.StatesWeek, offered => offered.GroupMinutes < 360)
            .Exists<CaseTag>(tag => tag.Key == "payer", tag => tag.Value == "001");

        Then()
            .Yield(_ => new Finding("PAYER-001-GROUP-HOURS", Severity.Warning, program.Id, "The payer wants six group hours a week. Add group sessions."));
    }
}

[Name("PAYER-001-DISTANCE")]
[Description("The payer pays for travel up to 40 km.")]
internal sealed partial class FartherProgramsAreNotPaidFor : Rule
{
    public override void Define()
    {
        OfferedProgram program = default!;

        When()
            .Exists<CaseTag>(tag => tag.Key == "payer", tag => tag.Value == "001")
            .Match(() => program, offered => offered.DistanceKm > 40);

        Then()
            .Yield(_ => new Finding("PAYER-001-DISTANCE", Severity.Warning, program.Id, "The payer pays for travel up to 40 km. Choose a closer program, or agree on the travel."));
    }
}

[Name("PAYER-001-AUTHORIZATION")]
[Description("The payer authorizes clinically managed residential care before admission.")]
internal sealed partial class ResidentialCareIsAuthorizedFirst : Rule
{
    public override void Define()
    {
        IndicatedCare care = default!;

        When()
            .Exists<CaseTag>(tag => tag.Key == "payer", tag => tag.Value == "001")
            .Match(() => care, indicated => indicated.Level.Is24Hour, indicated => !indicated.Level.IsMedicallyManaged);

        Then()
            .Yield(_ => new Finding("PAYER-001-AUTHORIZATION", Severity.Warning, "coverage", $"The payer authorizes {care.Level.Code} before admission. Ask with the evidence summary."));
    }
}

[Name("PAYER-001-RURAL")]
[Description("In a rural area an outpatient need beside an unsupportive environment is met in a residence.")]
internal sealed partial class RuralAreaAsksForResidence : Rule
{
    public override void Define()
    {
        CaseTag payer = default!;
        SubdimensionRating use = default!;

        When()
            .Match(() => payer, tag => tag.Key == "payer", tag => tag.Value == "001")
            .Match(() => use, rating => rating.Code.Subdimension.Key == "4A", rating => rating.Code.Code == "C")
            .Exists<SubdimensionRating>(rating => rating.Code.Subdimension.Key == "5C", rating => rating.Code.Code == "B")
            .Exists<CaseTag>(tag => tag.Key == "setting", tag => tag.Value == "rural");

        Then()
            .Yield(_ => new Requirement(FourthEditionLevels.Level31, use.Code.Subdimension.Key, use.Code.Code));
    }
}

[Name("PAYER-001-PREGNANCY")]
[Description("In pregnancy the payer wants a care manager where anything medical is required.")]
internal sealed partial class PregnancyHasACareManager : Rule
{
    public override void Define()
    {
        Requirement medical = default!;

        When()
            .Match(() => medical, requirement => requirement.IsMedicallyManaged, requirement => requirement.About == "2B")
            .Exists<CaseTag>(tag => tag.Key == "payer", tag => tag.Value == "001");

        Then()
            .Yield(_ => new Finding("PAYER-001-PREGNANCY", Severity.Note, medical.About, "The payer assigns a care manager in pregnancy. Call its line before admission."));
    }
}

[Name("PAYER-001-THIRD-RELAPSE")]
[Description("The payer wants a peer beside everybody with a very severe relapse potential (third edition).")]
internal sealed partial class SevereRelapsePotentialHasAPeer : Rule
{
    public override void Define()
    {
        DimensionRating relapse = default!;

        When()
            .Match(() => relapse, rating => rating.Dimension == Dimension.D5, rating => rating.Risk == 4)
            .Exists<CaseTag>(tag => tag.Key == "payer", tag => tag.Value == "001");

        Then()
            .Yield(_ => new Finding("PAYER-001-PEER", Severity.Note, "D5", "The payer offers a peer. Ask for one."));
    }
}

[Name("PAYER-001-CONTINUED-STAY")]
[Description("Without progress, or in sustained remission, the payer reviews a stay that goes on.")]
internal sealed partial class StayWithoutProgressIsReviewed : Rule
{
    public override void Define()
    {
        CurrentStay stay = default!;

        When()
            .Exists<CaseTag>(tag => tag.Key == "payer", tag => tag.Value == "001")
            .Match(() => stay, current => current.IsWithoutProgress || current.IsSustainedRemission)
            .Exists<IndicatedCare>(care => care.Level == stay.Ranked);

        Then()
            .Yield(_ => new Finding("PAYER-001-CONTINUED-STAY", Severity.Warning, "current", $"The payer reviews a stay at {stay.Level} that goes on. Send the progress notes."));
    }
}

[Name("PAYER-001-PREFERENCE")]
[Description("The payer wants a preference for a more intensive level explained.")]
internal sealed partial class PreferenceForMoreIsExplained : Rule
{
    public override void Define()
    {
        CaseTag payer = default!;
        IndicatedCare care = default!;
        SelectedPlacement selected = default!;

        When()
            .Match(() => payer, tag => tag.Key == "payer", tag => tag.Value == "001")
            .Match(() => care)
            .Match(() => selected, chosen => chosen.HasReason, chosen => chosen.Placement.RanksAbove(care.Level));

        Then()
            .Yield(_ => new Finding("PAYER-001-PREFERENCE", Severity.Warning, selected.About, "The payer wants a note on why a more intensive level was selected."));
    }
}

[Name("PAYER-001-MEDICATION")]
[Description("Where medication is continued the payer wants a program of its formulary.")]
internal sealed partial class MedicationIsOfTheFormulary : Rule
{
    public override void Define()
    {
        OfferedProgram program = default!;

        When()
            .Exists<AddOnNeed>(need => need.IsOpioidMedication)
            .Exists<CaseTag>(tag => tag.Key == "payer", tag => tag.Value == "001")
            .Match(() => program, offered => offered.Can("MOUD"))
            .Not<ProgramTag>(tag => tag.ProgramId == program.Id, tag => tag.Key == "formulary", tag => tag.Value == "001");

        Then()
            .Yield(_ => new Finding("PAYER-001-MEDICATION", Severity.Warning, program.Id, "The program is not of the payer's formulary. Ask which medication it pays for."));
    }
}
