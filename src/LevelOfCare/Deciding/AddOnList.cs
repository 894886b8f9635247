using System.Collections.Immutable;
using LevelOfCare.Facts;

namespace LevelOfCare.Deciding;

/// <summary>Which add-ons are certain and which depend on what is unknown, in the order in which decisions list them.</summary>
internal static class AddOnList
{
    public static (ImmutableArray<AddOn> Certain, ImmutableArray<AddOn> Possible) Of(List<Indication> labels, SideFacts side)
    {
        if (labels.Count == 0)
        {
            return ([], []);
        }

        var certain = side.CertainAddOns.ToHashSet();
        var possible = side.PossibleAddOns.ToHashSet();
        Sort(AddOn.Bio, label => label.BiomedicallyEnhanced);
        Sort(AddOn.Coe, label => label.CoOccurringEnhanced);
        Sort(AddOn.RecoveryResidence, label => label.RecoveryResidence);
        return ([.. certain.Order()], [.. possible.Except(certain).Order()]);

        void Sort(AddOn addOn, Func<Indication, bool> shown)
        {
            if (labels.TrueForAll(label => shown(label)))
            {
                certain.Add(addOn);
            }
            else if (labels.Exists(label => shown(label)))
            {
                possible.Add(addOn);
            }
        }
    }
}
