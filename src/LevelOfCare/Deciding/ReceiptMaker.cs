using System.Buffers;
using System.Security.Cryptography;

namespace LevelOfCare.Deciding;

/// <summary>Makes receipts: hashes of the canonical input and of the rule set, the engine, the version, and the profile where one is in use.</summary>
internal sealed class ReceiptMaker(Lazy<RuleBase> rules, string engine, string? profile)
{
    public DecisionReceipt For(PlacementCase patientCase)
    {
        var canonical = new ArrayBufferWriter<byte>(1024);
        PlacementJson.WriteCase(canonical, patientCase);
        return new($"sha256:{Convert.ToHexStringLower(SHA256.HashData(canonical.WrittenSpan))}", rules.Value.Hash, engine, LibraryVersion.Text) { Profile = profile };
    }
}
