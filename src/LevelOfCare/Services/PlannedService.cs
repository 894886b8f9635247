namespace LevelOfCare.Services;

/// <summary>A service with its time in a week.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record PlannedService
{
    private const int MinutesOfAWeek = 7 * 24 * 60;

    /// <summary>Plans a service.</summary>
    /// <param name="modality">The service.</param>
    /// <param name="minutesAWeek">Its minutes a week, from 0 to the whole week.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not that many minutes in a week.</exception>
    public PlannedService(Modality modality, int minutesAWeek)
    {
        if (minutesAWeek is < 0 or > MinutesOfAWeek)
        {
            throw new ArgumentOutOfRangeException(nameof(minutesAWeek), minutesAWeek, $"Allowed: 0 to {MinutesOfAWeek} minutes a week.");
        }

        Modality = modality;
        MinutesAWeek = minutesAWeek;
    }

    /// <summary>The service.</summary>
    public Modality Modality { get; }

    /// <summary>Its minutes a week.</summary>
    public int MinutesAWeek { get; }

    /// <summary>Its hours a week.</summary>
    public double HoursAWeek => MinutesAWeek / 60.0;
}
