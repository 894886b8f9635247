namespace LevelOfCare.Benchmarks.ThirdEdition;

/// <summary>A complete case of the third edition, read into plain numbers and answers once.</summary>
internal readonly ref struct Person
{
    private static readonly string[] Dimensions = ["D1", "D2", "D3", "D4", "D5", "D6"];
    private static readonly string[] Risks = ["0", "1", "2", "3", "4"];

    public Person(PlacementCase patientCase, Span<int> risks)
    {
        foreach (var (key, value) in patientCase.Ratings!)
        {
            risks[key[1] - '1'] = value.Risk!.Value;
        }

        D = risks;
        Case = patientCase;
        Facts = patientCase.Facts;
        IsAdult = patientCase.Population == Population.Adult;
    }

    /// <summary>The ratings, D1 at 0.</summary>
    public ReadOnlySpan<int> D { get; }

    public PlacementCase Case { get; }

    public CaseFacts Facts { get; }

    public bool IsAdult { get; }

    public bool IsNotMet => Facts.SubstanceUseDisorder == SubstanceUseDisorder.NotMet;

    /// <summary>The highest of D4 to D6.</summary>
    public int Recovery => Math.Max(D[3], Math.Max(D[4], D[5]));

    public static string NameOf(int dimension) => Dimensions[dimension];

    public string ValueOf(int dimension) => Risks[D[dimension]];

    /// <summary>Whether another dimension is rated so high.</summary>
    public bool AnyOther(int dimension, int risk)
    {
        for (var other = 0; other < D.Length; other++)
        {
            if (other != dimension && D[other] >= risk)
            {
                return true;
            }
        }

        return false;
    }
}
