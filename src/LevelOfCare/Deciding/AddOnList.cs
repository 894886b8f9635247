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

        // Sets of add-ons are bits: every decision makes these lists, and most of them are empty.
        var certain = Bits(side.CertainAddOns);
        var possible = Bits(side.PossibleAddOns);
        Sort(AddOn.Bio, label => label.BiomedicallyEnhanced);
        Sort(AddOn.Coe, label => label.CoOccurringEnhanced);
        Sort(AddOn.RecoveryResidence, label => label.RecoveryResidence);
        return (InOrder(certain), InOrder(possible & ~certain));

        void Sort(AddOn addOn, Func<Indication, bool> shown)
        {
            if (labels.TrueForAll(label => shown(label)))
            {
                certain |= BitOf(addOn);
            }
            else if (labels.Exists(label => shown(label)))
            {
                possible |= BitOf(addOn);
            }
        }
    }

    private static uint BitOf(AddOn addOn) => 1U << (int)addOn;

    private static uint Bits(IEnumerable<AddOn> addOns)
    {
        var bits = 0U;
        foreach (var addOn in addOns)
        {
            bits |= BitOf(addOn);
        }

        return bits;
    }

    private static ImmutableArray<AddOn> InOrder(uint bits)
    {
        if (bits == 0)
        {
            return [];
        }

        var listed = ImmutableArray.CreateBuilder<AddOn>();
        for (var addOn = AddOn.Bio; BitOf(addOn) <= bits; addOn++)
        {
            if ((bits & BitOf(addOn)) != 0)
            {
                listed.Add(addOn);
            }
        }

        return listed.DrainToImmutable();
    }
}
