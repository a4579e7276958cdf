using Medvirk.Domain.Voices;
using Xunit;

namespace Medvirk.Tests.Domain.Voices;

public sealed class PersonalTracesTests
{
    // Made-up numbers; a test that says them is not a person.
    [Theory]
    [InlineData("0101701234")]
    [InlineData("010170-1234")]
    [InlineData("010170 1234")]
    [InlineData("010170 - 1234")]
    [InlineData("010170–1234")]
    [InlineData("01 01 70 1234")]
    [InlineData("01 01 70 12 34")]
    [InlineData("01-01-70-1234")]
    [InlineData("01.01.70-1234")]
    [InlineData("01/01/70 1234")]
    [InlineData("Mit nummer er 010170-1234.")]
    [InlineData("cpr:0101701234,")]
    [InlineData("290200-1234")] // a leap day in 2000
    [InlineData("610170-1234")] // a replacement number: 60 added to the day
    [InlineData("010170\u00a01234")]
    [InlineData("０１０１７０-１２３４")]
    [InlineData("٠١٠١٧٠١٢٣٤")]
    [InlineData("0101\u200b70-12\u200b34")]
    [InlineData("Først 12, så\n010170-1234")]
    public void A_personal_number_is_found(string text) => Assert.True(PersonalTraces.HasCpr(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("320170-1234")] // no such day
    [InlineData("011370-1234")] // no such month
    [InlineData("310470-1234")] // April has 30 days
    [InlineData("010170-12345")]
    [InlineData("9010170-1234")]
    [InlineData("010170")]
    [InlineData("01.02.2024")]
    [InlineData("01.02.2024 12 personer")]
    [InlineData("01.02.2024 kl. 12.30")]
    [InlineData("2015-01-02 12:34")]
    [InlineData("EAN 5790000123456")]
    [InlineData("+45 20 30 40 50")]
    [InlineData("4520304050")]
    [InlineData("Vejen er 1200 m lang, 300 m bred")]
    public void Other_numbers_are_let_through(string? text) => Assert.False(PersonalTraces.HasCpr(text));

    [Theory]
    [InlineData("skriv til mig@eksempel.dk")]
    [InlineData("Fornavn.Efternavn+x@post.eksempel.dk")]
    [InlineData("søren@blåbær.dk")]
    public void A_mail_address_is_found(string text) => Assert.True(PersonalTraces.HasMail(text));

    [Theory]
    [InlineData("Vi mødes @ torvet")]
    [InlineData("pris @ 5 kr. stk.")]
    [InlineData("@navn")]
    public void An_at_sign_alone_is_no_mail_address(string text) => Assert.False(PersonalTraces.HasMail(text));

    [Theory]
    [InlineData("20304050")]
    [InlineData("20 30 40 50")]
    [InlineData("2030 4050")]
    [InlineData("203 04 050")]
    [InlineData("+45 20304050")]
    [InlineData("+4520304050")]
    [InlineData("0045 20 30 40 50")]
    [InlineData("+46 70-123 45 67")]
    [InlineData("tlf. 20.30.40.50.")]
    public void A_telephone_number_is_found(string text) => Assert.True(PersonalTraces.HasPhone(text));

    [Theory]
    [InlineData("2014-2015")]
    [InlineData("2014 2015")]
    [InlineData("20.12.2024")]
    [InlineData("12 trin og 3 døre")]
    [InlineData("1.250.000 kr.")]
    [InlineData("kl. 10.30")]
    [InlineData("8000 Aarhus C")]
    public void Other_numbers_are_no_telephone_number(string text) => Assert.False(PersonalTraces.HasPhone(text));
}
