namespace LevelOfCare.Facts;

/// <summary>A dimension of the third edition is rated.</summary>
public sealed record DimensionRating
{
    internal DimensionRating(Dimension dimension, int risk)
    {
        Dimension = dimension;
        Risk = risk;
    }

    /// <summary>The dimension.</summary>
    public Dimension Dimension { get; }

    /// <summary>0 (none) to 4 (very severe).</summary>
    public int Risk { get; }

    /// <summary>Whether it is D1, D2 or D3, whose severity can ask for medical care by itself.</summary>
    public bool IsAcute => Dimension <= Dimension.D3;

    /// <summary>Whether it is D4, D5 or D6: readiness, relapse potential and environment.</summary>
    public bool IsRecovery => Dimension >= Dimension.D4;

    /// <summary>Whether it is D5 or D6.</summary>
    public bool IsRelapseOrEnvironment => Dimension >= Dimension.D5;

    /// <summary>The risk as a case writes it.</summary>
    public string RiskText => Risk.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{Dimension} ({DimensionNames.Of(Dimension)}) is rated {RiskText}";
}
