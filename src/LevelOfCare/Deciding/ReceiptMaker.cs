using System.Buffers;
using System.Security.Cryptography;

namespace LevelOfCare.Deciding;

/// <summary>Makes receipts: hashes of the canonical input and of the rule set, the engine, the version, and the profile where one is in use.</summary>
internal sealed class ReceiptMaker(Lazy<RuleBase> rules, string engine, string? profile)
{
    public DecisionReceipt For(PlacementCase patientCase)
    {
        // The bytes are needed for a moment only: a thread uses the same room for one case after the other, and it is wiped each time.
        var canonical = room ??= new(4096);
        try
        {
            PlacementJson.WriteCase(canonical, patientCase);
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(canonical.WrittenSpan, hash);
            return new($"sha256:{Convert.ToHexStringLower(hash)}", rules.Value.Hash, engine, LibraryVersion.Text) { Profile = profile };
        }
        finally
        {
            canonical.Clear();
            if (canonical.Capacity > MostRoom)
            {
                room = null;
            }
        }
    }

    private const int MostRoom = 1024 * 1024;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? room;
}
