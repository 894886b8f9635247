namespace LevelOfCare.Benchmarks.ByHand;

/// <summary>What a program says it is, checked by itself.</summary>
internal static class ProgramChecks
{
    private const int TailDays = 14;

    public static void Add(List<Fault> faults, Offer offer, PlacementCase patientCase)
    {
        var id = offer.Program.Id;
        var isIntensive = offer.Program.Level == "2.1";
        if (offer.Program.Week is not null)
        {
            Hours(faults, offer, patientCase, isIntensive);
            if (isIntensive && offer.GroupMinutes == 0)
            {
                faults.Add(new("GROUP-HOURS-MISSING", Severity.Warning, id, "An intensive outpatient week without group therapy: the level is built on more group hours than outpatient care. Add group sessions.", "PROGRAM-GROUP"));
            }

            if (isIntensive && patientCase.Population == Population.Adult && offer.LongDays < 3)
            {
                faults.Add(new(
                    "DAYS-BELOW-BILLING",
                    Severity.Warning,
                    id,
                    $"{offer.LongDays} days a week have three clinical hours or more; the usual billing code (H0015) asks for three such days. Spread the hours over three days, or agree with the payer on another code.",
                    "PROGRAM-DAYS"));
            }
        }

        if (offer is { StatesCapabilities: true, Capable: false, Enhanced: false } && offer.Placement.Level != Rungs.F4Psych)
        {
            faults.Add(new(
                "COC-MISSING",
                Severity.Violation,
                id,
                "The program does not say that it is co-occurring capable (COC), which every program is expected to be. Make it capable, or correct its capabilities.",
                "PROGRAM-COC"));
        }
    }

    private static void Hours(List<Fault> faults, Offer offer, PlacementCase patientCase, bool isIntensive)
    {
        if (offer.Placement.Level is not { } level)
        {
            return;
        }

        var isAdult = patientCase.Population == Population.Adult;
        if ((isAdult || level.Edition == Edition.Fourth ? level.Adults : level.Adolescents) is not { } hours)
        {
            return;
        }

        var minutes = offer.Minutes;
        if (minutes < hours.AtLeast * 60)
        {
            if (!(isIntensive && patientCase.Current?.TailSince is { } since && patientCase.AssessedOn.DayNumber - since.DayNumber < TailDays))
            {
                faults.Add(new(
                    "HOURS-BELOW-MINIMUM",
                    hours.Severity,
                    offer.Program.Id,
                    $"The week has {Time(minutes)} of clinical services; {level.Code} is {hours.Text} hours ({(isAdult ? "adults" : "adolescents")}). Add clinical sessions, or call the program by the level that its hours make.",
                    "PROGRAM-HOURS-BELOW"));
            }
        }
        else if (hours.Below is { } below && level != Rungs.F31)
        {
            if (isIntensive && minutes == below * 60)
            {
                faults.Add(new(
                    "HOURS-AT-CEILING",
                    Severity.Warning,
                    offer.Program.Id,
                    $"The week has {Time(minutes)}, exactly the ceiling of {level.Code}, which sources print as inside and as outside the level. Keep it under the ceiling, or agree with the payer on what it is.",
                    "PROGRAM-HOURS-CEILING"));
            }
            else if (minutes >= below * 60)
            {
                faults.Add(new(
                    "HOURS-ABOVE-RANGE",
                    hours.Severity,
                    offer.Program.Id,
                    $"The week has {Time(minutes)} of clinical services; {level.Code} is {hours.Text} hours ({(isAdult ? "adults" : "adolescents")}). Call the program by the level that its hours make, or shorten the week.",
                    "PROGRAM-HOURS-ABOVE"));
            }
        }
    }

    private static string Time(int minutes) => minutes % 60 == 0 ? $"{minutes / 60} h" : $"{minutes / 60} h {minutes % 60} min";
}
