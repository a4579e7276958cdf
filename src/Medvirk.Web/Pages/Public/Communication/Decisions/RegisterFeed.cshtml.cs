using System.Text;
using System.Xml;
using Medvirk.Data.Communication;
using Medvirk.Data.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Language;
using Medvirk.Web.Pages.Communication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.Communication.Decisions;

/// <summary>The newest decisions as an Atom feed (RFC 4287). Ids are of the decisions themselves, so that a move of the site tells nothing anew.</summary>
[Uncached]
public sealed class RegisterFeedModel(TimeProvider clock) : PublicPageModel
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const int Most = 50;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var now = clock.Now();
        var decisions = await new DecisionRegister(null, null).In(Db, Initiative.Id, now).Take(Most).ToListAsync(ct);
        var founded = decisions.Count > 0 ? decisions.Max(d => d.UpdatedAt(now)) : DateTime.UnixEpoch;
        using var text = new MemoryStream();
        await using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Async = true, Indent = true, Encoding = new UTF8Encoding(false), CheckCharacters = true }))
        {
            await xml.WriteStartDocumentAsync();
            await xml.WriteStartElementAsync(null, "feed", Atom);
            await xml.WriteAttributeStringAsync("xml", "lang", null, Lang);
            Element(xml, "id", $"urn:uuid:{Initiative.Id}");
            Element(xml, "title", $"{Initiative.Name}: {T["decisions.public.title"]}");
            Element(xml, "updated", Show.Machine(founded));
            Link(xml, "self", "application/atom+xml", DecisionLinks.Feed(Lang, Initiative.Slug));
            Link(xml, "alternate", "text/html", DecisionLinks.Public(Lang, Initiative.Slug));
            xml.WriteStartElement("author", Atom);
            Element(xml, "name", Initiative.Name);
            xml.WriteEndElement();
            foreach (var decision in decisions)
            {
                Entry(xml, decision, now);
            }

            await xml.WriteEndElementAsync();
        }

        return File(text.ToArray(), "application/atom+xml; charset=utf-8");
    }

    private void Entry(XmlWriter xml, PublicDecision decision, DateTime now)
    {
        xml.WriteStartElement("entry", Atom);
        Element(xml, "id", $"urn:uuid:{decision.Id}");
        Element(xml, "title", PublicDecisionWords.Title(T, decision));
        Element(xml, "published", Show.Machine(decision.OpenedAt));
        Element(xml, "updated", Show.Machine(decision.UpdatedAt(now)));
        Link(xml, "alternate", "text/html", DecisionLinks.Public(Lang, Initiative.Slug, decision.Number));
        string?[] told =
        [
            PublicDecisionWords.Standing(T, decision, now), decision.Outcome ?? decision.WithdrawnBecause,
            decision.InternalReason is { } reason ? T["decisions.public.because", reason] : null,
        ];
        Element(xml, "summary", string.Join('\n', told.OfType<string>()));
        xml.WriteEndElement();
    }

    private void Link(XmlWriter xml, string rel, string type, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", $"{Request.Scheme}://{Request.Host}{address}");
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, Sayable(text));

    /// <summary>What XML can't carry (control signs) is left out.</summary>
    private static string Sayable(string text) => string.Concat(text.Where(sign => XmlConvert.IsXmlChar(sign) || char.IsSurrogate(sign)));
}
