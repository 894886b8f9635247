namespace LevelOfCare.Services;

/// <summary>A ready-made week for each level, which passes the plan's own check.</summary>
/// <remarks>Safe to use from many threads at once. Confidence: ours; hours are those of the level, what fills them is an example.</remarks>
public static class SampleWeeks
{
    private static readonly Weekday[] Workdays = [Weekday.Mon, Weekday.Tue, Weekday.Wed, Weekday.Thu, Weekday.Fri];
    private static readonly Weekday[] EveryDay = [.. Workdays, Weekday.Sat, Weekday.Sun];

    /// <summary>One meeting: 45 minutes.</summary>
    private static readonly Session[] Monitoring = [new(Weekday.Wed, "17:00", 45, Modality.Individual), new(Weekday.Wed, "18:00", 60, Modality.PeerSupport)];

    private static readonly Session[] Early = [new(Weekday.Wed, "17:00", 60, Modality.Psychoeducation), new(Weekday.Wed, "18:00", 45, Modality.MotivationalEnhancement)];

    /// <summary>3 h 30 min.</summary>
    private static readonly Session[] Outpatient =
    [
        new(Weekday.Tue, "17:00", 60, Modality.CognitiveBehavioralTherapy), new(Weekday.Thu, "17:00", 90, Modality.Group), new(Weekday.Thu, "18:30", 60, Modality.Family),
    ];

    /// <summary>Three evenings of 3 h, 10 h in all.</summary>
    private static readonly Session[] Intensive =
    [
        .. new[] { Weekday.Mon, Weekday.Wed, Weekday.Thu }.SelectMany(day => new Session[]
        {
            new(day, "17:00", 90, Modality.Group), new(day, "18:30", 60, Modality.CognitiveBehavioralTherapy), new(day, "19:30", 30, Modality.Psychoeducation),
        }),
        new(Weekday.Tue, "17:00", 30, Modality.Individual), new(Weekday.Tue, "17:30", 30, Modality.Family), new(Weekday.Tue, "18:00", 30, Modality.CaseManagement),
    ];

    /// <summary>Five mornings, 22 h 30 min in all.</summary>
    private static readonly Session[] Day =
    [
        .. Workdays.SelectMany(day => new Session[]
        {
            new(day, "09:00", 120, Modality.Group), new(day, "11:00", 60, Modality.CognitiveBehavioralTherapy), new(day, "12:30", 60, Modality.Psychoeducation),
        }),
        new(Weekday.Tue, "13:30", 60, Modality.Individual), new(Weekday.Thu, "13:30", 60, Modality.Family), new(Weekday.Fri, "13:30", 30, Modality.MedicationManagement),
        new(Weekday.Mon, "13:30", 30, Modality.CaseManagement), new(Weekday.Wed, "13:30", 60, Modality.PeerSupport),
    ];

    /// <summary>Seven days, 26 h 30 min in all.</summary>
    private static readonly Session[] Residential =
    [
        .. EveryDay.SelectMany(day => new Session[]
        {
            new(day, "09:00", 120, Modality.Group), new(day, "11:00", 60, Modality.CognitiveBehavioralTherapy), new(day, "14:00", 30, Modality.Psychoeducation),
        }),
        new(Weekday.Tue, "15:00", 60, Modality.Individual), new(Weekday.Sat, "15:00", 60, Modality.Family), new(Weekday.Fri, "15:00", 60, Modality.PeerSupport),
    ];

    private static readonly Session[] DailyMedicine = [.. EveryDay.Select(day => new Session(day, "08:30", 15, Modality.MedicationManagement))];

    /// <summary>The sample week of a level.</summary>
    /// <param name="level">The level, of either edition or of the mental-health track.</param>
    /// <returns>The week.</returns>
    /// <exception cref="ArgumentException">No care is given at the level: <c>none</c>.</exception>
    public static SampleWeek For(CareLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        if (level == ThirdEditionLevels.None)
        {
            throw new ArgumentException("No care is given at 'none', so there is no week of it.", nameof(level));
        }

        return new(level, [.. Of(level).OrderBy(session => session.Day).ThenBy(session => session.From).Select(session => session.ToProgram())]);
    }

    private static Session[] Of(CareLevel level) => level.Code switch
    {
        "1.0" => Monitoring,
        "0.5" => Early,
        "1.7" => [.. Outpatient, new(Weekday.Tue, "18:00", 30, Modality.MedicationManagement)],
        "MH-OP" => [.. Outpatient, new(Weekday.Tue, "18:00", 30, Modality.MedicationManagement)],
        "2.7" => [.. Day, .. DailyMedicine],
        "3.1" => Intensive,
        _ => level.BroadLevel switch
        {
            1 => Outpatient,
            2 when level.AdultHours!.AtLeast < 20 => Intensive,
            2 => Day,
            _ => level.IsMedicallyManaged ? [.. Residential, .. DailyMedicine] : Residential,
        },
    };

    private sealed record Session(Weekday Day, string From, int Minutes, Modality Modality)
    {
        public ProgramSession ToProgram()
        {
            var from = TimeOnly.ParseExact(From, "HH:mm", System.Globalization.CultureInfo.InvariantCulture);
            return new() { Day = Day, From = from, To = from.AddMinutes(Minutes), Modality = Modality };
        }
    }
}
