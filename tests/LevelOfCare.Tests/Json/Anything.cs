using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace LevelOfCare.Tests.Json;

/// <summary>
/// Makes up values of every type of a case and of a decision by looking at the type. A member that is added to one is made up too, so that no proof of what is
/// read and written can pass it by.
/// </summary>
/// <param name="random">What to make it up from.</param>
/// <param name="isWhole">Whether every member has a value, and every list an item.</param>
internal sealed class Anything(Random random, bool isWhole = false)
{
    private static readonly ConcurrentDictionary<Type, (PropertyInfo Property, FieldInfo Field, bool CanBeNull)[]> MembersOf = [];

    private static readonly string[] Pieces =
        ["a", "Z", "9", " ", "-", ".", "\"", "\\", "/", "<", ">", "&", "'", "+", "`", "\n", "\t", "\u0001", "\u007F", "é", "\u00A0", "\u2028", "漢", "😀", "\uFFFD", "null", "\\u0061"];

    private static readonly double[] Numbers = [0, -0.0, 0.1, 8.5, 30, 1e-7, 1e21, 123456789.25, double.Epsilon, double.MaxValue];
    private static readonly int[] Wholes = [0, 1, -1, 12, 67, int.MaxValue, int.MinValue];

    public T Of<T>()
        where T : class => (T)Make(typeof(T));

    private object Make(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Make(underlying);
        }

        if (type.IsEnum)
        {
            var values = Enum.GetValues(type);
            return values.GetValue(random.Next(values.Length))!;
        }

        return type switch
        {
            _ when type == typeof(string) => Text(),
            _ when type == typeof(bool) => random.Next(2) == 0,
            _ when type == typeof(int) => OneOf(Wholes),
            _ when type == typeof(double) => random.Next(2) == 0 ? OneOf(Numbers) : random.NextDouble() * 100,
            _ when type == typeof(DateOnly) => DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber + 1)),
            _ when type == typeof(TimeOnly) => new TimeOnly(random.NextInt64(TimeSpan.TicksPerDay)),
            _ when type == typeof(DateTimeOffset) => Moment(),
            _ when type == typeof(RatingValue) => random.Next(2) == 0 ? new RatingValue(Text()) : new RatingValue(OneOf(Wholes)),
            _ when type == typeof(FactValue) => random.Next(3) switch { 0 => new FactValue(Text()), 1 => new FactValue(OneOf(Wholes)), _ => new FactValue(random.Next(2) == 0) },
            _ when type == typeof(CareLevel) => OneOf([.. CareLevel.All(Edition.Third), .. CareLevel.All(Edition.Fourth)]),
            _ when type == typeof(Unfolding) => new MadeUp(this),
            _ when type == typeof(Lazy<ImmutableArray<DerivationNode>>) => new Lazy<ImmutableArray<DerivationNode>>([]),
            { IsGenericType: true } => Many(type),
            _ => Parts(type),
        };
    }

    private object Many(Type type) => GetType()
        .GetMethod(type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? nameof(List) : nameof(ByKey), BindingFlags.NonPublic | BindingFlags.Instance)!
        .MakeGenericMethod(type.GenericTypeArguments[^1]).Invoke(this, [])!;

    private ImmutableArray<T> List<T>() => [.. Enumerable.Range(0, Count()).Select(_ => (T)Make(typeof(T)))];

    private IReadOnlyDictionary<string, T> ByKey<T>()
    {
        var entries = new Dictionary<string, T>();
        for (var left = random.Next(20) == 0 ? 40 : Count(); left > 0; left--)
        {
            entries[Text()] = (T)Make(typeof(T));
        }

        // Those of a case sort themselves where they are set, which is passed over here.
        return typeof(T) == typeof(FactValue) ? entries : SortedByKey<T>.Of(entries);
    }

    private object Parts(Type type)
    {
        var made = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var (property, field, canBeNull) in MembersOf.GetOrAdd(type, Members))
        {
            field.SetValue(made, canBeNull && !isWhole && random.Next(3) == 0 ? null : Make(property.PropertyType));
        }

        type.GetField("unfolding", BindingFlags.NonPublic | BindingFlags.Instance)?.SetValue(made, new MadeUp(this));
        return made;
    }

    private static (PropertyInfo Property, FieldInfo Field, bool CanBeNull)[] Members(Type type)
    {
        var nullability = new NullabilityInfoContext();
        return
        [
            .. from property in type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
               let field = type.GetField($"<{property.Name}>k__BackingField", BindingFlags.NonPublic | BindingFlags.Instance)
               where field is not null
               select (property, field, nullability.Create(property).ReadState == NullabilityState.Nullable),
        ];
    }

    private int Count() => isWhole ? 1 : random.Next(8) == 0 ? random.Next(10) : random.Next(3);

    private string Text() => random.Next(500) == 0
        ? new string('x', 5_000)
        : string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => OneOf(Pieces)));

    private DateTimeOffset Moment()
    {
        var moment = new DateTimeOffset(1950, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(random.Next());
        return (random.Next(2) == 0 ? moment : moment.AddTicks(random.Next(10_000_000))).ToOffset(TimeSpan.FromMinutes(random.Next(-840, 841)));
    }

    private T OneOf<T>(T[] values) => values[random.Next(values.Length)];

    private sealed class MadeUp(Anything anything) : Unfolding
    {
        public override ImmutableArray<Driver> Drivers(PlacementDecision decision) => anything.List<Driver>();

        public override ImmutableArray<ConstraintFinding> Constraints(PlacementDecision decision) => anything.List<ConstraintFinding>();

        public override ImmutableArray<DecisionNote> Notes(PlacementDecision decision) => anything.List<DecisionNote>();

        public override Explanation Explain(PlacementDecision decision) => anything.Of<Explanation>();

        public override Alternatives Alternatives(PlacementDecision decision) => anything.Of<Alternatives>();

        public override DecisionReceipt Receipt(PlacementDecision decision) => anything.Of<DecisionReceipt>();
    }
}
