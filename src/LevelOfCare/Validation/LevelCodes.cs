namespace LevelOfCare.Validation;

/// <summary>The codes that may stand where a level or a capability is named.</summary>
internal static class LevelCodes
{
    public static readonly string[] WithdrawalManagement = ["1-WM", "2-WM", "3.2-WM", "3.7-WM", "4-WM"];
    public static readonly string[] CurrentAddOns = ["COE", "BIO", "RR", "MOUD", "OTP", "OBOT", .. WithdrawalManagement];
    public static readonly string[] Capabilities = ["COC", "COE", "BIO", "MOUD", "OTP", "RR", .. WithdrawalManagement];

    /// <summary>The codes of an edition's levels; of both, and of the mental-health track, where the edition is not known.</summary>
    public static IEnumerable<string> Of(Edition? edition) => edition is { } known
        ? CareLevel.All(known).Select(level => level.Code)
        : CareLevel.All(Edition.Third).Concat(CareLevel.All(Edition.Fourth)).Concat(MentalHealthLevels.All).Select(level => level.Code).Distinct();
}
