namespace LevelOfCare.Wording;

/// <summary>What must hold for a target of the crosswalk that is not the usual one; said after the label.</summary>
internal static class CrosswalkConditions
{
    public const string MedicallyManaged = "where it is medically managed";
    public const string StableRemission = "in stable remission";
    public const string IndividualAttention = "with individual attention";
}
