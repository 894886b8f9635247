using System.Collections.Immutable;
using System.Numerics;
using LevelOfCare.Criteria.Programs;

namespace LevelOfCare.Facts;

/// <summary>A program that could be chosen, as it describes itself, measured against the times that the person must keep.</summary>
/// <remarks>Ids are unique in a case, so that two of these facts are equal where their ids are.</remarks>
public sealed record OfferedProgram
{
    private const int DaysInWeek = 7;
    private const int LongDayMinutes = 180;

    private readonly ImmutableArray<string> capabilities;
    private readonly ImmutableArray<Population> populations;

    internal OfferedProgram(ProgramOffer offer, Edition caseEdition, ProgramProfile profile, Preferences? preferences)
    {
        Id = offer.Id;
        Placement = new(offer.Id, offer.Level, offer.Edition ?? caseEdition, caseEdition, offer.Capabilities ?? []);
        StatesWeek = offer.Week is not null;
        StatesCapabilities = offer.Capabilities is not null;
        StatesPopulations = offer.Populations is not null;
        capabilities = offer.Capabilities ?? [];
        populations = offer.Populations ?? [];
        Accepts = offer.Accepting != false;
        DistanceKm = offer.DistanceKm;
        IsInLanguage = preferences?.Language is not { } language || (offer.Languages ?? []).Contains(language);

        var week = offer.Week ?? [];
        var days = 0;
        Span<int> minutes = stackalloc int[DaysInWeek];
        foreach (var session in week)
        {
            var length = SessionTimes.Minutes(session);
            GroupMinutes += session.Modality == Modality.Group ? length : 0;
            if (profile.IsClinical(session.Modality))
            {
                days |= 1 << (int)session.Day;
                minutes[(int)session.Day] += length;
                ClinicalMinutes += length;
            }
        }

        ContactDays = BitOperations.PopCount((uint)days);
        foreach (var clinical in minutes)
        {
            LongDays += clinical >= LongDayMinutes ? 1 : 0;
        }

        Conflicts = SessionTimes.Conflicts(week, preferences);
    }

    /// <summary>The caller's name for the program.</summary>
    public string Id { get; }

    /// <summary>Its level, as written and carried into the case's edition, and what it can take on.</summary>
    public ProposedPlacement Placement { get; }

    /// <summary>Whether it states its week; the figures of the week are 0 where it does not.</summary>
    public bool StatesWeek { get; }

    /// <summary>Whether it states its capabilities.</summary>
    public bool StatesCapabilities { get; }

    /// <summary>Whether it states whom it serves.</summary>
    public bool StatesPopulations { get; }

    /// <summary>Whole minutes a week of modalities that count as clinical.</summary>
    public int ClinicalMinutes { get; }

    /// <summary>Whole minutes a week of group therapy.</summary>
    public int GroupMinutes { get; }

    /// <summary>Days a week with any clinical session.</summary>
    public int ContactDays { get; }

    /// <summary>Days a week with three clinical hours or more.</summary>
    public int LongDays { get; }

    /// <summary>Whether it accepts somebody now; not stated counts as yes.</summary>
    public bool Accepts { get; }

    /// <summary>The distance from the person; <see langword="null"/> where not stated.</summary>
    public double? DistanceKm { get; }

    /// <summary>Whether it treats in the language that the person asked for; <see langword="true"/> where none was asked for.</summary>
    public bool IsInLanguage { get; }

    /// <summary>Its sessions that fall into times the person must keep, in words; empty where there are none.</summary>
    public string Conflicts { get; }

    /// <summary>The programs of the case that keep those times free, in words; set where this one conflicts.</summary>
    public string FreePrograms { get; internal init; } = "";

    /// <summary>Whether a session falls into a time that the person must keep.</summary>
    public bool HasConflict => Conflicts.Length > 0;

    /// <summary>Whether it calls itself intensive outpatient, 2.1 of either edition.</summary>
    public bool IsIntensiveOutpatient => Placement.IsIntensiveOutpatient;

    /// <summary>Whether it is the fourth edition's psychiatric inpatient level, which counts as co-occurring enhanced.</summary>
    public bool IsPsychiatricHospital => Placement.Level == FourthEditionLevels.Level4Psych;

    /// <summary>Whether it is biomedically enhanced by its level.</summary>
    public bool IsBiomedicalByLevel => Placement.Level == FourthEditionLevels.Level37Bio;

    /// <summary>Whether it is at least co-occurring capable.</summary>
    public bool IsCoOccurringCapable => Can("COC") || Can("COE") || IsPsychiatricHospital;

    /// <summary>What it does not state of week and capabilities, in words; empty where it states both.</summary>
    public string NotStated => (StatesWeek, StatesCapabilities) switch
    {
        (true, true) => "",
        (false, true) => "week",
        (true, false) => "capabilities",
        _ => "capabilities and week",
    };

    /// <summary>Whether week or capabilities are not stated.</summary>
    public bool LeavesSomethingOut => !StatesWeek || !StatesCapabilities;

    /// <summary>Whether a capability is among those stated.</summary>
    /// <param name="capability">COC, COE, BIO, MOUD, OTP, RR, or a level of withdrawal management.</param>
    /// <returns><see langword="true"/> where it is.</returns>
    public bool Can(string capability) => capabilities.Contains(capability);

    /// <summary>Whether it states its capabilities and one is not among them.</summary>
    /// <param name="capability">COC, COE, BIO, MOUD, OTP, RR, or a level of withdrawal management.</param>
    /// <returns><see langword="true"/> where it lacks it.</returns>
    public bool Lacks(string capability) => StatesCapabilities && !Can(capability);

    /// <summary>Whether a person of an age group is outside whom it serves: by what it states, by its level, or by its edition.</summary>
    /// <param name="group">The age group.</param>
    /// <returns><see langword="true"/> where it does not serve them.</returns>
    public bool IsClosedTo(PatientGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return (StatesPopulations && !populations.Contains(group.Population))
            || (group.IsAdolescent && Placement.Level == ThirdEditionLevels.Level33)
            || (group.IsMinor && Placement.Edition == Edition.Fourth);
    }

    /// <summary>Whether it comes before another program of the same rank: by distance, schedule, language, id.</summary>
    /// <param name="other">Another program.</param>
    /// <returns><see langword="true"/> where it does.</returns>
    public bool ComesBefore(OfferedProgram other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var distance = Nullable.Compare(DistanceKm, other.DistanceKm);
        return DistanceKm is null != other.DistanceKm is null ? DistanceKm is not null
            : distance != 0 ? distance < 0
            : HasConflict != other.HasConflict ? !HasConflict
            : IsInLanguage != other.IsInLanguage ? IsInLanguage
            : string.CompareOrdinal(Id, other.Id) < 0;
    }

    /// <summary>Whether it is to be chosen before another candidate: the lower rank, then by what the person needs.</summary>
    /// <param name="other">Another program.</param>
    /// <returns><see langword="true"/> where it is.</returns>
    public bool IsCloserFromAbove(OfferedProgram other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Placement.Carried == other.Placement.Carried ? ComesBefore(other) : Placement.Carried < other.Placement.Carried;
    }

    /// <summary>Whether it is nearer to what is needed than another program below: the higher rank, then by what the person needs.</summary>
    /// <param name="other">Another program.</param>
    /// <returns><see langword="true"/> where it is.</returns>
    public bool IsCloserFromBelow(OfferedProgram other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Placement.Carried == other.Placement.Carried ? ComesBefore(other) : Placement.Carried > other.Placement.Carried;
    }

    /// <summary>Programs of one case are equal where their ids are.</summary>
    /// <param name="other">Another program.</param>
    /// <returns>Whether both are the same program.</returns>
    public bool Equals(OfferedProgram? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{Id} offers {Placement.Text}";
}
