using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>By code, then by what a finding is about; only where both are the same are its words looked at, since they cost the most.</summary>
internal sealed class FindingOrder : IComparer<Finding>
{
    public static FindingOrder Instance { get; } = new();

    public int Compare(Finding? x, Finding? y)
    {
        if (ReferenceEquals(x, y) || x is null || y is null)
        {
            return 0;
        }

        var order = string.CompareOrdinal(x.Code, y.Code);
        order = order != 0 ? order : string.CompareOrdinal(x.About, y.About);
        return order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
    }
}
