using Medvirk.Web.Guards;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Primitives;
using Xunit;

namespace Medvirk.Tests.Web.Guards;

public sealed class PublicFormsTests
{
    private readonly HandSetClock clock = new();
    private readonly EphemeralDataProtectionProvider keys = new();

    private PublicForms Forms => new(keys, clock);

    [Fact]
    public void What_was_issued_is_read()
    {
        var subject = Guid.CreateVersion7();
        var (form, problem) = Forms.Read("a", Forms.Issue("a", subject));
        Assert.Null(problem);
        Assert.Equal((subject, clock.GetUtcNow().UtcDateTime), (form!.Subject, form.IssuedAt));
        Assert.Null(Forms.Read("a", Forms.Issue("a")).Form!.Subject);
    }

    [Fact]
    public void Each_form_is_another() => Assert.NotEqual(Forms.Read("a", Forms.Issue("a")).Form!.Hash, Forms.Read("a", Forms.Issue("a")).Form!.Hash);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("not base 64 !")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_we_did_not_make_is_unknown(string? field) => Assert.Equal((null, FormProblem.Unknown), Forms.Read("a", field));

    [Fact]
    public void A_changed_field_is_unknown()
    {
        var field = Forms.Issue("a").ToCharArray();
        field[^20] = field[^20] == 'A' ? 'B' : 'A';
        Assert.Equal(FormProblem.Unknown, Forms.Read("a", new string(field)).Problem);
    }

    [Fact]
    public void A_field_made_for_another_form_is_unknown() => Assert.Equal(FormProblem.Unknown, Forms.Read("b", Forms.Issue("a")).Problem);

    [Fact]
    public void Another_installations_field_is_unknown() =>
        Assert.Equal(FormProblem.Unknown, Forms.Read("a", new PublicForms(new EphemeralDataProtectionProvider(), clock).Issue("a")).Problem);

    [Fact]
    public void An_open_form_lasts_a_day_and_a_proven_right_an_hour()
    {
        var (open, proven) = (Forms.Issue("a"), Forms.Issue("a", Guid.CreateVersion7()));
        clock.Time += PublicForm.SubjectLifetime;
        Assert.Null(Forms.Read("a", proven).Problem);
        clock.Time += TimeSpan.FromSeconds(1);
        Assert.Equal(FormProblem.Expired, Forms.Read("a", proven).Problem);
        Assert.Null(Forms.Read("a", open).Problem);
        clock.Time += PublicForm.Lifetime;
        Assert.Equal(FormProblem.Expired, Forms.Read("a", open).Problem);
    }

    [Fact]
    public void The_same_content_is_told_from_another_and_the_field_itself_does_not_count()
    {
        var form = Forms.Read("a", Forms.Issue("a")).Form!;
        Assert.Equal(form.HashOf(Fields(("a", "1"), ("b", "2"), (PublicForm.Field, "x"))), form.HashOf(Fields(("b", "2"), ("a", "1"))));
        Assert.NotEqual(form.HashOf(Fields(("a", "1"), ("b", "2"))), form.HashOf(Fields(("a", "12"), ("b", ""))));
        Assert.NotEqual(form.HashOf(Fields(("a", "1"))), Forms.Read("a", Forms.Issue("a")).Form!.HashOf(Fields(("a", "1"))));
    }

    private static Dictionary<string, StringValues> Fields(params (string Name, string Value)[] fields) =>
        fields.ToDictionary(f => f.Name, f => new StringValues(f.Value));

    private sealed class HandSetClock : TimeProvider
    {
        public DateTimeOffset Time { get; set; } = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Time;
    }
}
