namespace LevelOfCare.Benchmarks.ByHand;

/// <summary>A level as the twins know it, compared by rank within its edition.</summary>
internal sealed record Rung(Edition Edition, int Rank, string Code, int Broad)
{
    public bool Medical { get; init; }

    public bool DayAndNight { get; init; }

    public Hours? Adults { get; init; }

    public Hours? Adolescents { get; init; }

    /// <summary>The withdrawal management that the level takes on by itself.</summary>
    public int TakesOn { get; init; }
}

/// <summary>Clinical hours a week, from a minimum to below a ceiling.</summary>
internal sealed record Hours(int AtLeast, int? Below, Severity Severity)
{
    public string Text { get; } = Below is null ? $">= {AtLeast}" : AtLeast == 0 ? $"< {Below}" : $"{AtLeast} to < {Below}";
}
