namespace LevelOfCare.Benchmarks.ByHand;

/// <summary>A program with its week measured.</summary>
internal sealed class Offer
{
    private const int LongDay = 180;

    public Offer(ProgramOffer program, Edition caseEdition, Preferences? preferences)
    {
        Program = program;
        Placement = new(program.Id, program.Level, program.Edition ?? caseEdition, caseEdition, program.Capabilities ?? []);
        foreach (var capability in program.Capabilities ?? [])
        {
            switch (capability)
            {
                case "COC": Capable = true; break;
                case "COE": Enhanced = true; break;
                case "BIO": Biomedical = true; break;
                case "MOUD": Medication = true; break;
                case "OTP": OpioidProgram = true; break;
                case "RR": Housing = true; break;
            }
        }

        if (program.Week is { } week)
        {
            Span<int> days = stackalloc int[7];
            foreach (var session in week)
            {
                var minutes = (int)((session.To.Ticks / TimeSpan.TicksPerMinute) - (session.From.Ticks / TimeSpan.TicksPerMinute));
                if (session.Modality == Modality.Group)
                {
                    GroupMinutes += minutes;
                }

                if (session.Modality is not (Modality.CaseManagement or Modality.PeerSupport))
                {
                    Minutes += minutes;
                    days[(int)session.Day] += minutes;
                }
            }

            foreach (var minutes in days)
            {
                LongDays += minutes >= LongDay ? 1 : 0;
            }

            if (preferences is { Busy.IsEmpty: false })
            {
                Conflicts = Schedule.Conflicts(week, preferences.Busy);
            }
        }
    }

    public ProgramOffer Program { get; }

    public Placement Placement { get; }

    public bool Capable { get; }

    public bool Enhanced { get; }

    public bool Biomedical { get; }

    public bool Medication { get; }

    public bool OpioidProgram { get; }

    public bool Housing { get; }

    public int Minutes { get; }

    public int GroupMinutes { get; }

    public int LongDays { get; }

    /// <summary>Sessions in times that must be kept, as text; <see langword="null"/> where there are none.</summary>
    public string? Conflicts { get; }

    public bool StatesCapabilities => Program.Capabilities is not null;
}
