using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LevelOfCare.Tests.Json;

/// <summary>The members of a document, by the metadata of the serializer and as they stand in one; keys that can be any are left out.</summary>
internal static class ContractMembers
{
    public static HashSet<string> Of(JsonSerializerContext context, Type type)
    {
        var members = new HashSet<string>();
        Add(context.GetTypeInfo(type)!, "$");
        return members;

        void Add(JsonTypeInfo info, string path)
        {
            switch (info.Kind)
            {
                case JsonTypeInfoKind.Object when Nullable.GetUnderlyingType(info.Type) is { } underlying:
                    Add(context.GetTypeInfo(underlying)!, path);
                    break;
                case JsonTypeInfoKind.Object:
                    // A member that is never written is one without a getter.
                    foreach (var property in info.Properties.Where(property => property.Get is not null))
                    {
                        members.Add($"{path}.{property.Name}");
                        var inner = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
                        Add(context.GetTypeInfo(inner)!, $"{path}.{property.Name}");
                    }

                    break;
                case JsonTypeInfoKind.Enumerable:
                    Add(context.GetTypeInfo(info.ElementType!)!, $"{path}[]");
                    break;
                default:
                    break;
            }
        }
    }

    public static HashSet<string> Of(ReadOnlyMemory<byte> utf8, IReadOnlySet<string> known)
    {
        using var document = JsonDocument.Parse(utf8);
        var members = new HashSet<string>();
        Add(document.RootElement, "$");
        return members;

        void Add(JsonElement value, string path)
        {
            if (value.ValueKind == JsonValueKind.Object && known.Any(member => member.StartsWith($"{path}.", StringComparison.Ordinal)))
            {
                foreach (var member in value.EnumerateObject())
                {
                    members.Add($"{path}.{member.Name}");
                    Add(member.Value, $"{path}.{member.Name}");
                }
            }
            else if (value.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in value.EnumerateArray())
                {
                    Add(item, $"{path}[]");
                }
            }
        }
    }
}
