using System.Reflection;
using System.Text;
using System.Text.Json;
using LevelOfCare.Json;

namespace LevelOfCare.Tests.Json;

/// <summary>Codes are written out by hand, so that every one of them is held against the enumeration that it is of.</summary>
public sealed class CodesSpecs
{
    private static readonly PropertyInfo[] Tables = [.. typeof(Codes).GetProperties().Where(property => property.PropertyType.IsSubclassOf(typeof(CodeTable)))];

    [Fact]
    public void Every_value_has_its_name_as_its_code_but_where_the_field_has_codes_of_its_own()
    {
        Tables.Length.Should().Be(23);
        foreach (var table in Tables)
        {
            var type = table.PropertyType.GenericTypeArguments[0];
            var values = Enum.GetValues(type).Cast<object>().Where(value => value is not WithdrawalLevel.None).ToList();
            var codes = (CodeTable)table.GetValue(null)!;

            codes.Codes.Should().Equal(values.Select(CodeOf), type.Name);
            Codes.AllowedFor(type).Should().Equal(codes.Codes);
            foreach (var (value, code) in values.Zip(codes.Codes))
            {
                codes.NumberOf(code).Should().Be((int)value);
                Read(codes, $"\"{code}\"").Should().Be((int)value);
                Read(codes, $"\"{string.Concat(code.Select(letter => $"\\u{(int)letter:x4}"))}\"").Should().Be((int)value, "however it is written");
                Of(codes, value).Should().Be(code);
                code.All(char.IsAscii).Should().BeTrue("codes are compared byte by byte");
            }

            Codes.AllowedFor(typeof(CodesSpecs)).Should().BeNull();
        }
    }

    [Theory]
    [InlineData("Adult")]
    [InlineData("adul")]
    [InlineData("adults")]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("\u0430dult")]
    public void Nothing_else_is_a_code(string text)
    {
        Codes.Population.Find(text).Should().BeNull();
        Read(Codes.Population, JsonSerializer.Serialize(text)).Should().BeNull();
        Read(Codes.Population, $"\"{text}\"").Should().BeNull();
    }

    [Fact]
    public void Only_values_of_the_enumeration_are_known()
    {
        Enumerable.Range(-2, 9).Where(number => Codes.Edition.Knows((Edition)number)).Should().Equal(3, 4);
        Enumerable.Range(-2, 9).Where(number => Codes.Remission.Knows((Remission)number)).Should().Equal(0, 1, 2);
        Enumerable.Range(-2, 9).Where(number => Codes.WithdrawalLevel.Knows((WithdrawalLevel)number)).Should().Equal(1, 2, 3, 4, 5);
    }

    private static string CodeOf(object value) => value switch
    {
        Edition edition => $"{(int)edition}",
        Weekday or Dimension => $"{value}",
        AddOn.RecoveryResidence => "RR",
        AddOn => $"{value}".ToUpperInvariant(),
        WithdrawalLevel level => WithdrawalLevels.CodeOf(level),
        _ => JsonNamingPolicy.CamelCase.ConvertName($"{value}"),
    };

    private static string Of(CodeTable table, object value) => (string)table.GetType().GetMethod("Of")!.Invoke(table, [value])!;

    private static int? Read(CodeTable table, string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return table.NumberOf(reader);
    }
}
